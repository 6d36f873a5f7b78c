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
        String kind,
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

    /** How far it got. */
    public enum Status {
        WAITING,
        SENT,
        FAILED,
        /** No address to send it to: it is handed over by other means. */
        HELD
    }

    public boolean waits() {
        return status == Status.WAITING;
    }

    public boolean unread() {
        return readAt == null;
    }
}
