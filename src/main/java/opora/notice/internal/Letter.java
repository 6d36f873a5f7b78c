package opora.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A letter as it lies in the outbox (письмо). */
public record Letter(
        UUID id,
        String scope,
        PersonId person,
        Kind kind,
        LocalDate day,
        String address,
        String subject,
        String text,
        String html,
        Status status,
        int attempts,
        String failure,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant readAt,
        long version) {

    /** What it is; the first two are the letter of a day, one a person. */
    public enum Kind {
        DIGEST,
        /** Asked for by somebody. */
        REMINDER,
        INVITATION
    }

    /** How far it got. */
    public enum Status {
        WAITING,
        /** Being handed over; one that stays so was cut off, and nobody knows whether it left. */
        LEAVING,
        SENT,
        FAILED,
        /** No address, or letters are not wanted: it stays here. */
        HELD
    }

    public boolean mayGoAgain() {
        return status == Status.SENT || status == Status.FAILED;
    }

    public boolean unread() {
        return readAt == null;
    }
}
