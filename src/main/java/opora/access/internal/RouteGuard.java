package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import opora.shared.Forbidden;
import opora.shared.Permission;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Turns away a hat none of whose permissions opens the route, before anything of the request is
 * read: a refused reader learns nothing from how a form is filled in. The services ask again.
 */
@Configuration(proxyBeanMethods = false)
class RouteGuard implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route) check(route, Viewers.orNull());
        return true;
    }

    private static void check(HandlerMethod route, @Nullable Viewer viewer) {
        var touches = route.getMethodAnnotation(Touches.class);
        if (touches == null || viewer == null) return;
        if (touches.value() == Thing.OPEN || touches.value() == Thing.OWN) return;
        if (!mayCome(viewer, touches.value(), touches.verb()))
            throw new Forbidden(touches.verb() + " " + touches.value());
    }

    private static boolean mayCome(Viewer viewer, Thing thing, Verb verb) {
        return Arrays.stream(Permission.values())
                .anyMatch(permission -> permission.opens(thing, verb) && viewer.may(permission));
    }
}
