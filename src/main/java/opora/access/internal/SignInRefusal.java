package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Sends back to the form with the reason; a wrong login and a wrong password read the same. A
 * password that could not be looked at, the database being away, is nobody's mistake: it is not
 * counted. A login and a code from paper lead on to where a password is set.
 */
class SignInRefusal implements AuthenticationFailureHandler {

    private final SignInThrottle throttle;
    private final PaperDoor papers;

    SignInRefusal(SignInThrottle throttle, PaperDoor papers) {
        this.throttle = throttle;
        this.papers = papers;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var invitation = papers.opened(request);
        if (invitation.isPresent()) {
            throttle.letIn(request);
            response.sendRedirect("/invitations/" + invitation.get().token());
            return;
        }
        throttle.refused(request);
        response.sendRedirect(throttle.rests(request) ? "/sign-in?rest" : "/sign-in?wrong");
    }
}
