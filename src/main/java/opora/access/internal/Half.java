package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody whose password was right and whose code is yet to come. He is not signed in: to every
 * other page he is nobody.
 *
 * @param typed signs of the password
 */
record Half(UUID account, UUID person, String login, int typed, Instant at)
        implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = "opora.half";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    static Optional<Half> of(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Half half
                ? Optional.of(half).filter(one -> one.at().plus(GOOD_FOR).isAfter(now))
                : Optional.empty();
    }

    void remember(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    SignedIn whole() {
        return new SignedIn(account, person, login, "");
    }
}
