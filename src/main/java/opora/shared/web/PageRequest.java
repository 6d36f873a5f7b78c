package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same visitor asking for another page: what the form was posted from. */
final class PageRequest extends HttpServletRequestWrapper {

    private final String path;
    private final @Nullable String query;
    private final Map<String, String[]> parameters;

    PageRequest(HttpServletRequest request, String page) {
        super(request);
        var at = page.indexOf('?');
        path = at < 0 ? page : page.substring(0, at);
        query = at < 0 ? null : page.substring(at + 1);
        parameters = parse(query);
    }

    private static Map<String, String[]> parse(@Nullable String query) {
        var found = new LinkedHashMap<String, String[]>();
        if (query == null) return found;
        for (var pair : query.split("&", -1)) {
            if (pair.isEmpty()) continue;
            var at = pair.indexOf('=');
            var value = at < 0 ? "" : decoded(pair.substring(at + 1));
            found.merge(
                    decoded(at < 0 ? pair : pair.substring(0, at)),
                    new String[] {value},
                    PageRequest::both);
        }
        return found;
    }

    private static String[] both(String[] some, String[] more) {
        var all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        var ours = name.toLowerCase(Locale.ROOT);
        return ours.startsWith("hx-") || ours.startsWith("content-") ? null : super.getHeader(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
