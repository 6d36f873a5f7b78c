package opora.shared.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Metrics are for a collector that shows the key of the installation; to anybody else the page does
 * not exist.
 */
@Component
class MetricsKeyFilter extends OncePerRequestFilter {

    private static final String OPEN = "/system/health";
    private static final String CLOSED = "/system";

    private final String key;

    MetricsKeyFilter(@Value("${opora.metrics.key}") String key) {
        this.key = key;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith(CLOSED) || path.equals(OPEN);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (key.isEmpty() || shown == null || !same(shown, "Bearer " + key))
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else chain.doFilter(request, response);
    }

    /** In a time that does not tell how many letters were right. */
    private static boolean same(String shown, String expected) {
        return MessageDigest.isEqual(
                shown.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
