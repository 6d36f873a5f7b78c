package opora.shared.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A line a request, off by default ({@code OPORA_LOG_REQUESTS=info}): the route as it is declared,
 * since an address itself may hold a secret link or what somebody searched for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RequestLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("opora.requests");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LOG.isInfoEnabled();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.info(
                    "{} {} {} {} ms",
                    request.getMethod(),
                    route == null ? "-" : route,
                    response.getStatus(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }
}
