package opora.access.internal;

import java.time.Instant;
import opora.shared.PersonId;
import opora.shared.Role;
import org.jspecify.annotations.Nullable;

/** An invitation as the one who opens its link sees it (приглашение). */
public record Invited(
        PersonId person,
        Role role,
        String login,
        boolean hasAccount,
        boolean resets,
        boolean passwordOnly,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        String personName,
        String unitName) {

    public boolean openAt(Instant now) {
        return acceptedAt == null && expiresAt.isAfter(now);
    }

    /** Came with a slip of paper: the login is no address. */
    public boolean onPaper() {
        return login.indexOf('@') < 0;
    }

    /** Whoever has an account accepts with it, unless the invitation was made to reset it. */
    public boolean setsPassword() {
        return !hasAccount || resets;
    }
}
