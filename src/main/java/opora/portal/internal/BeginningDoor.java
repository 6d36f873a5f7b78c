package opora.portal.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import opora.shared.web.FailurePages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shut while the first start fills the installation: a page says so and opens itself again. The web
 * server answers a little before the start is over, and what a person changed then would meet what
 * is being loaded.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class BeginningDoor extends OncePerRequestFilter {

    private static final String SECONDS = "3";

    private volatile boolean open;

    void open() {
        open = true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return open || path.startsWith("/assets/") || path.startsWith("/system/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader("Refresh", SECONDS);
        request.setAttribute(FailurePages.NAME, "beginning");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
