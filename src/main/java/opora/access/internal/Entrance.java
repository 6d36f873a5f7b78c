package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in somebody who came by a link: a fresh session, nothing of the one before is kept. */
@Component
class Entrance {

    private final SecurityContextRepository sessions;

    Entrance(SecurityContextRepository sessions) {
        this.sessions = sessions;
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
