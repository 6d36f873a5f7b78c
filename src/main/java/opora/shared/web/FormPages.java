package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.shared.web.RefusedForm.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Shows the page of a form once more with what was typed and what is wrong (страница с отклонённой
 * формой). Every form carries the address of its page, so no controller has to repeat it.
 */
@Component
class FormPages {

    /** Parameters of one address that may be wrong at once. */
    private static final int MOST = 12;

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

    FormPages(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> mappings,
            ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        this.mappings = mappings;
        this.adapters = adapters;
    }

    /** Null where the page of the form is not known, or is no page of ours. */
    @Nullable ModelAndView again(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            List<Problem> problems) {
        if (RefusedForm.on(request) != null || new Call(request).fragment()) return null;
        var get = "GET".equals(request.getMethod());
        var page = get ? without(request, problems) : posted(request);
        if (page == null) return null;
        return get
                ? narrowed(request, response, status, new ArrayList<>(problems))
                : instead(request, response, status, refused(request, page, status, problems));
    }

    private static RefusedForm refused(
            HttpServletRequest request, String page, HttpStatus status, List<Problem> problems) {
        var key = request.getParameter(RefusedForm.KEY);
        return new RefusedForm(
                page,
                key == null ? "" : key,
                request.getParameterMap(),
                problems,
                status == HttpStatus.CONFLICT);
    }

    /** The same list without what could not be understood; several may be wrong, one by one. */
    private @Nullable ModelAndView narrowed(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            List<Problem> problems) {
        for (int tries = 0; tries < MOST; tries++) {
            var page = without(request, problems);
            try {
                return shown(request, response, status, refused(request, page, status, problems));
            } catch (Exception again) {
                var more = WrongInput.of(again);
                if (more.isEmpty()) return null;
                problems.addAll(more);
            }
        }
        return null;
    }

    private @Nullable ModelAndView instead(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            RefusedForm refused) {
        try {
            return shown(request, response, status, refused);
        } catch (Exception _) {
            // the page itself is refused to this visitor: the first refusal is a page of its own
            return null;
        }
    }

    private @Nullable ModelAndView shown(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            RefusedForm refused)
            throws Exception {
        var page = new PageRequest(request, refused.page());
        var handler = handler(page, response);
        if (handler == null) return null;
        request.setAttribute(RefusedForm.ATTRIBUTE, refused);
        try {
            var view = adapters.getObject().handle(page, response, handler);
            if (view == null || view.getViewName() == null) return null;
            if (view.getViewName().startsWith("redirect:")) return null;
            view.setStatus(status);
            return view;
        } catch (Exception failed) {
            request.removeAttribute(RefusedForm.ATTRIBUTE);
            throw failed;
        }
    }

    /** What answers a page, if anything does. */
    private @Nullable HandlerMethod handler(PageRequest page, HttpServletResponse response)
            throws Exception {
        ServletRequestPathUtils.parseAndCache(page);
        page.removeAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
        var chain = mappings.getObject().getHandler(page);
        if (chain == null || !(chain.getHandler() instanceof HandlerMethod method)) return null;
        for (var guard : chain.getInterceptorList())
            if (!guard.preHandle(page, response, method)) return null;
        return method;
    }

    /** The nearest page above an address that only takes forms: a reload of it leads there. */
    String above(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        for (var at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/')) {
            path = path.substring(0, at);
            try {
                if (handler(new PageRequest(request, path), response) != null) return path;
            } catch (Exception _) {
                // this one takes forms only as well
            }
        }
        return "/";
    }

    private static @Nullable String posted(HttpServletRequest request) {
        var page = request.getParameter(RefusedForm.PAGE);
        return page != null && local(page) ? page : null;
    }

    static boolean local(String page) {
        return page.startsWith("/") && !page.startsWith("//") && !page.contains("\\");
    }

    private static String without(HttpServletRequest request, List<Problem> problems) {
        var wrong = problems.stream().map(Problem::field).collect(Collectors.toSet());
        var query = request.getQueryString();
        if (query == null) return request.getRequestURI();
        var kept =
                Stream.of(query.split("&", -1))
                        .filter(pair -> !wrong.contains(pair.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + kept;
    }
}
