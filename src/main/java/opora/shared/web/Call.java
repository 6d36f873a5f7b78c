package opora.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.WebUtils;

/** What a page wants to know of the request it answers. */
record Call(HttpServletRequest request) {

    static final String LANGUAGE_COOKIE = "opora_language";
    static final String THEME_COOKIE = "opora_theme";

    /** A part of a page was asked for; a whole page put back from history is not a part. */
    boolean fragment() {
        return header("HX-Request")
                && !header("HX-Boosted")
                && !header("HX-History-Restore-Request");
    }

    Language language() {
        var chosen = cookie(LANGUAGE_COOKIE);
        return chosen == null ? Language.RU : Language.tagged(chosen);
    }

    Theme theme() {
        var chosen = cookie(THEME_COOKIE);
        return chosen == null ? Theme.AUTO : Theme.of(chosen);
    }

    String here() {
        var refused = refused();
        if (refused != null) return refused.page();
        var path = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        if (path == null) path = request.getRequestURI();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Address of the page a form stands on, even where the form was just refused. */
    String page() {
        var refused = refused();
        if (refused != null) return refused.page();
        var posted = request.getParameter(RefusedForm.PAGE);
        return asks() || posted == null || !FormPages.local(posted) ? here() : posted;
    }

    boolean asks() {
        return "GET".equals(request.getMethod());
    }

    @Nullable RefusedForm refused() {
        return RefusedForm.on(request);
    }

    String requestId() {
        return Objects.requireNonNullElse(
                (String) request.getAttribute(RequestIdFilter.ATTRIBUTE), "");
    }

    /** Asked only by forms: the token of somebody not signed in costs a session. */
    Csrf csrf() {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? new Csrf("X-CSRF-TOKEN", "_csrf", "")
                : new Csrf(token.getHeaderName(), token.getParameterName(), token.getToken());
    }

    private boolean header(String name) {
        return "true".equals(request.getHeader(name));
    }

    private @Nullable String cookie(String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }
}
