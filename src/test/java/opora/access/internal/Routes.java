package opora.access.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running application, and a form each of them can read. */
final class Routes {

    /** Words that a form needs to be read at all; whose thing it names is the address's matter. */
    private final Map<String, String> known;

    Routes(Map<String, String> known) {
        this.known = known;
    }

    record Route(
            RequestMethod method,
            String pattern,
            HandlerMethod handler,
            @Nullable Touches touches) {

        boolean takesFile() {
            return Arrays.stream(handler.getMethodParameters())
                    .anyMatch(one -> one.getParameterType() == MultipartFile.class);
        }

        boolean writes() {
            return method != RequestMethod.GET;
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static List<Route> of(ApplicationContext context) {
        var mapping =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods()
                .forEach((info, handler) -> {
                    if (!handler.getBeanType().getName().startsWith("opora.")) return;
                    var methods = info.getMethodsCondition().getMethods();
                    for (var pattern : info.getPatternValues())
                        for (var method : methods.isEmpty() ? List.of(RequestMethod.GET) : methods)
                            routes.add(
                                    new Route(
                                            method,
                                            pattern,
                                            handler,
                                            handler.getMethodAnnotation(Touches.class)));
                });
        routes.sort(Comparator.comparing(Route::toString));
        return routes;
    }

    /** A value for every parameter the route reads, so that its refusal is not one of the form. */
    Map<String, String> form(Route route) {
        var form = new LinkedHashMap<String, String>();
        for (var parameter : route.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            var name = parameter.getParameterName();
            if (name == null || parameter.hasParameterAnnotation(PathVariable.class)) continue;
            if (!route.writes() && !required(parameter)) continue;
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                put(form, name(parameter, name), parameter.getParameterType(), generic(parameter));
            } else if (parameter.getParameterType().isRecord()
                    && parameter.getParameterType().getName().startsWith("opora.")) {
                for (var component : parameter.getParameterType().getRecordComponents())
                    put(form, component.getName(), component.getType(), generic(component));
            }
        }
        return form;
    }

    /** What a page may be asked without is left out: a filter, a row opened beside the list. */
    private static boolean required(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked != null
                && asked.required()
                && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    private static String name(MethodParameter parameter, String name) {
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        return annotation == null || annotation.name().isEmpty() ? name : annotation.name();
    }

    private void put(Map<String, String> form, String name, Class<?> type, Class<?> of) {
        var value = fits(type, name) ? known.get(name) : value(type, of);
        if (value != null) form.put(name, value);
    }

    private boolean fits(Class<?> type, String name) {
        return known.containsKey(name)
                && (!type.isEnum()
                        || Arrays.stream(type.getEnumConstants())
                                .anyMatch(one -> one.toString().equals(known.get(name))));
    }

    private static @Nullable String value(Class<?> type, Class<?> of) {
        var one = Collection.class.isAssignableFrom(type) ? of : type;
        if (one == UUID.class) return UUID.randomUUID().toString();
        if (one == LocalDate.class) return "2026-11-18";
        if (one == boolean.class || one == Boolean.class) return "false";
        if (one == int.class || one == long.class || one == Integer.class || one == Long.class)
            return "0";
        if (one.isEnum()) return Arrays.asList(one.getEnumConstants()).getFirst().toString();
        return one == String.class ? "слово" : null;
    }

    private static Class<?> generic(MethodParameter parameter) {
        return argument(parameter.getGenericParameterType());
    }

    private static Class<?> generic(RecordComponent component) {
        return argument(component.getGenericType());
    }

    private static Class<?> argument(Type type) {
        return type instanceof ParameterizedType some
                        && some.getActualTypeArguments()[0] instanceof Class<?> of
                ? of
                : Object.class;
    }
}
