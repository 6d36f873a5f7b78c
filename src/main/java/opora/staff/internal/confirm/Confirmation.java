package opora.staff.internal.confirm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A confirmed list: who, when, how many people (подтверждение списка). Never changed; when the list
 * has become different, another one follows it.
 *
 * @param hat role in which it was confirmed
 * @param no which one it is in this check, from 1
 * @param digest of the list as it stood
 */
public record Confirmation(
        UUID id,
        UUID check,
        String scope,
        UUID unit,
        String unitScope,
        UUID person,
        String hat,
        int no,
        Instant at,
        LocalDate on,
        int people,
        String digest,
        String note) {

    public boolean lateFor(ListCheck check) {
        return check.overdueOn(on);
    }
}
