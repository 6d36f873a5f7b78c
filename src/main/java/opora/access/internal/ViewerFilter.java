package opora.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the signed-in person's hat on for the length of a request. */
class ViewerFilter extends OncePerRequestFilter {

    /** Session attribute: the hat chosen on the screen. */
    static final String HAT = "opora.hat";

    /** Request attribute: every hat of the person, for the frame. */
    static final String HATS = "opora.hats";

    private final AccountRepository accounts;
    private final Clock clock;

    ViewerFilter(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Viewers.call(
                    viewer(request),
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    private @Nullable Viewer viewer(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person))
            return null;
        var hats = accounts.hats(person.person(), LocalDate.now(clock));
        request.setAttribute(HATS, hats);
        if (hats.isEmpty()) return null;
        return chosen(hats, request).worn(new PersonId(person.person()));
    }

    private static HatLine chosen(List<HatLine> hats, HttpServletRequest request) {
        var session = request.getSession(false);
        var wanted = session == null ? null : (UUID) session.getAttribute(HAT);
        var wish = wanted != null ? wanted : hats.getFirst().lastHat();
        return hats.stream()
                .filter(hat -> hat.id().equals(wish))
                .findFirst()
                .orElse(hats.getFirst());
    }
}
