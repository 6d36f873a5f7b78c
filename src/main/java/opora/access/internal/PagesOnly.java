package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers where a person was going only when it was a page. */
class PagesOnly extends HttpSessionRequestCache {

    /** Null, by Spring Security's own manual, keeps «?continue» out of addresses. */
    @SuppressWarnings("NullAway")
    PagesOnly() {
        setMatchingRequestParameterName(null);
        setRequestMatcher(PagesOnly::page);
    }

    private static boolean page(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && accepted != null
                && accepted.contains("text/html");
    }
}
