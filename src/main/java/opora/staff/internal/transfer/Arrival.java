package opora.staff.internal.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What whoever is addressed sees of a person before he takes him (прибывающий). */
public record Arrival(
        UUID id,
        String scope,
        UUID unit,
        UUID person,
        String personName,
        String title,
        String fromName,
        LocalDate lastDay,
        String act,
        String note,
        String state,
        String reason,
        Instant madeAt,
        long version) {

    public boolean waiting() {
        return state.equals("WAITING");
    }
}
