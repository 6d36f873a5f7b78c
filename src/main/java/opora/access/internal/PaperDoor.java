package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import opora.shared.PrivateCipher;
import org.springframework.stereotype.Component;

/** Knows a login with a code from paper, where a password was expected. */
@Component
class PaperDoor {

    private final InvitationRepository invitations;
    private final PrivateCipher cipher;
    private final Clock clock;

    PaperDoor(InvitationRepository invitations, PrivateCipher cipher, Clock clock) {
        this.invitations = invitations;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The invitation that stands on the paper, while it is good. */
    Optional<Secret> opened(HttpServletRequest request) {
        var paper = new PaperCode(typed(request, "login"), typed(request, "password"));
        if (!paper.looksLikeOne()) return Optional.empty();
        var secret = paper.secret(cipher);
        return invitations
                .find(secret)
                .filter(invited -> invited.openAt(clock.instant()))
                .map(_ -> secret);
    }

    private static String typed(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
