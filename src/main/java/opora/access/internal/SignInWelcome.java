package opora.access.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import opora.access.internal.second.SecondStep;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads where the person was going, in the language of the account; first to the second step. */
@Component
class SignInWelcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignInThrottle throttle;
    private final SecondStep secondStep;
    private final Entrance entrance;

    SignInWelcome(SignInThrottle throttle, SecondStep secondStep, Entrance entrance) {
        this.throttle = throttle;
        this.secondStep = secondStep;
        this.entrance = entrance;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var typed = Objects.requireNonNullElse(request.getParameter("password"), "").length();
        throttle.letIn(request);
        if (authentication.getPrincipal() instanceof SignedIn person && person.account() != null) {
            if (secondStep.on(person.person())) {
                entrance.halt(person, typed, request, response);
                response.sendRedirect("/sign-in/code");
                return;
            }
            entrance.greet(person, typed, request, response);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
