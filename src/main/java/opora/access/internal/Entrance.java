package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import opora.shared.web.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in somebody who came by a link: a fresh session, nothing of the one before is kept. */
@Component
class Entrance {

    private final SecurityContextRepository sessions;

    private final AccountRepository accounts;
    private final Clock clock;

    Entrance(SecurityContextRepository sessions, AccountRepository accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** After the code: where the person was going. */
    String letIn(Half half, HttpServletRequest request, HttpServletResponse response) {
        var saved = new PagesOnly().getRequest(request, response);
        letIn(half.whole(), request, response);
        greet(half.whole(), half.typed(), request, response);
        return saved == null ? "/" : saved.getRedirectUrl();
    }

    /**
     * After the password: nobody is signed in until the code comes.
     *
     * @param typed signs of the password
     */
    void halt(
            SignedIn person, int typed, HttpServletRequest request, HttpServletResponse response) {
        var account = Objects.requireNonNull(person.account());
        var nobody = SecurityContextHolder.createEmptyContext();
        SecurityContextHolder.setContext(nobody);
        sessions.saveContext(nobody, request, response);
        new Half(account, person.person(), person.getUsername(), typed, clock.instant())
                .remember(request);
    }

    /** Notes the visit, begins with the hat worn last and in the language of the account. */
    void greet(
            SignedIn person, int typed, HttpServletRequest request, HttpServletResponse response) {
        if (person.account() == null) return;
        accounts.noteSignIn(person.account());
        request.getSession().removeAttribute(ViewerFilter.HAT);
        request.getSession().setAttribute(ViewerFilter.TYPED, typed);
        accounts.hats(person.person(), LocalDate.now(clock)).stream()
                .findFirst()
                .map(hat -> Language.tagged(hat.language()).cookie())
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
    }

    void letIn(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) former.invalidate();
        var context =
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
