package opora.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the signed-in person's hat on for the length of a request; everybody's on public pages. */
class ViewerFilter extends OncePerRequestFilter {

    /** Session attribute: the hat chosen on the screen. */
    static final String HAT = "opora.hat";

    /** Session attribute: of how many signs the password was that opened it. */
    static final String TYPED = "opora.typed";

    /** Request attribute: every hat of the person, for the frame. */
    static final String HATS = "opora.hats";

    /** Open to a session let in by a link, and to a person who has no role. */
    private static final Set<String> ALWAYS_OPEN =
            Set.of("/sign-in", "/sign-in/code", "/sign-out", "/preferences", "/error", "/no-role");

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
        var person = person();
        var path = request.getRequestURI();
        if (person != null && !open(path) && !person.mayOpen(path)) {
            new PagesOnly().saveRequest(request, response);
            response.sendRedirect("/sign-in?only");
            return;
        }
        var viewer = viewer(person, path, request);
        if (person != null && viewer == null && !open(path)) {
            response.sendRedirect("/no-role");
            return;
        }
        if (viewer instanceof HatViewer worn && !open(path)) {
            var lock = HatLock.on(worn.line(), request);
            if (lock != null && !lock.opens(path)) {
                lead(lock.leadsTo(), request, response);
                return;
            }
        }
        pass(viewer, request, response, chain);
    }

    private static void lead(String to, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("HX-Request") == null) response.sendRedirect(to);
        else response.setHeader("HX-Redirect", to);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    private static void pass(
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            Viewers.call(
                    viewer,
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

    private @Nullable Viewer viewer(
            @Nullable SignedIn person, String path, HttpServletRequest request) {
        if (path.equals("/public") || path.startsWith("/public/")) return PublicViewer.EVERYBODY;
        if (person == null) return null;
        var hats = accounts.hats(person.person(), LocalDate.now(clock));
        var only = person.onlyHat();
        if (only != null) hats = hats.stream().filter(hat -> hat.id().equals(only)).toList();
        request.setAttribute(HATS, hats);
        if (hats.isEmpty()) return null;
        return chosen(hats, request).worn(new PersonId(person.person()));
    }

    private static boolean open(String path) {
        return ALWAYS_OPEN.contains(path)
                || path.startsWith("/links/")
                || path.startsWith("/invitations/")
                || path.equals("/public")
                || path.startsWith("/public/")
                || path.startsWith("/feeds/");
    }

    private static @Nullable SignedIn person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? person
                : null;
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
