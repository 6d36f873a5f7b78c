package opora.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Two pages asked for at once in one session. */
@SpringBootTest
class TwoTabsTest {

    @Autowired SessionRepository<?> sessions;

    @Test
    void both_may_bring_the_same_thing_to_the_session_for_the_first_time() {
        openTwice(sessions);
    }

    private static <S extends Session> void openTwice(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        var first = sessions.findById(session.getId());
        var second = sessions.findById(session.getId());
        first.setAttribute("token", "первая");
        second.setAttribute("token", "вторая");

        sessions.save(first);
        sessions.save(second);

        assertThat(sessions.findById(session.getId()).<String>getAttribute("token"))
                .isEqualTo("вторая");
    }
}
