package opora.access.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import opora.shared.web.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Leads where the person was going, in the language of the account. */
class SignInWelcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignInThrottle throttle;
    private final AccountRepository accounts;
    private final Clock clock;

    SignInWelcome(SignInThrottle throttle, AccountRepository accounts, Clock clock) {
        this.throttle = throttle;
        this.accounts = accounts;
        this.clock = clock;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        throttle.letIn(request);
        if (authentication.getPrincipal() instanceof SignedIn person && person.account() != null) {
            accounts.noteSignIn(person.account());
            request.getSession().removeAttribute(ViewerFilter.HAT);
            accounts.hats(person.person(), LocalDate.now(clock)).stream()
                    .findFirst()
                    .map(hat -> Language.tagged(hat.language()).cookie())
                    .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
