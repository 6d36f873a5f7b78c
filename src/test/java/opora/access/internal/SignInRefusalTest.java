package opora.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import opora.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

@SpringBootTest
class SignInRefusalTest {

    private static final int MORE_THAN_ALLOWED = 6;

    @Autowired SignInThrottle throttle;
    @Autowired PaperDoor papers;

    private final MockHttpServletRequest request = request();

    @Test
    void a_wrong_password_is_counted_until_the_login_rests() throws Exception {
        assertThat(refuse(new BadCredentialsException("wrong")).getRedirectedUrl())
                .isEqualTo("/sign-in?rest");
    }

    @Test
    void a_password_that_could_not_be_looked_at_is_not_counted() throws Exception {
        var answer = refuse(new InternalAuthenticationServiceException("no connection"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(throttle.rests(request)).isFalse();
    }

    private MockHttpServletResponse refuse(AuthenticationException failure) throws Exception {
        var answer = new MockHttpServletResponse();
        for (int time = 0; time < MORE_THAN_ALLOWED; time++) {
            answer = new MockHttpServletResponse();
            new SignInRefusal(throttle, papers).onAuthenticationFailure(request, answer, failure);
        }
        return answer;
    }

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("POST", "/sign-in");
        request.setParameter("login", Ids.next() + "@nowhere.example");
        request.setRemoteAddr("198.51.100.20");
        return request;
    }
}
