package opora.staff.internal.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the sender wrote down (перевод).
 *
 * @param toName whom it was sent to, in words
 * @param answer what became of it there: WAITING, ACCEPTED, REFUSED; null when nobody was addressed
 * @param reason why it was refused
 */
public record Transfer(
        UUID id,
        UUID unit,
        UUID person,
        UUID job,
        @Nullable LocalDate wasUntil,
        String personName,
        String title,
        String toName,
        LocalDate lastDay,
        String act,
        String note,
        String state,
        @Nullable String answer,
        String reason,
        Instant madeAt) {

    /** What a list says of it: the answer where there is one. */
    public String course() {
        return answer == null || state.equals("WITHDRAWN") ? state : answer;
    }

    /** Nobody has taken him yet, so it can be taken back. */
    public boolean open() {
        return !state.equals("WITHDRAWN") && !"ACCEPTED".equals(answer);
    }
}
