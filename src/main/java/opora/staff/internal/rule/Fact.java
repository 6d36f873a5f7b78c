package opora.staff.internal.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dated fact of a person (запись карточки).
 *
 * @param code one of {@link FactKind#codes()}; empty where the kind has none
 * @param place institution, provider, employer
 * @param document act, diploma or certificate with number and date
 */
public record Fact(
        UUID id,
        UUID person,
        String scope,
        FactKind kind,
        String code,
        String title,
        String place,
        String document,
        @Nullable Integer hours,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {

    /** The day it is told by; facts without one come last. */
    public LocalDate day() {
        var day = kind.toldByEnd() ? endsOn : startsOn;
        return day == null ? LocalDate.MIN : day;
    }

    public boolean is(FactKind asked, String... codes) {
        return kind == asked && (codes.length == 0 || java.util.List.of(codes).contains(code));
    }
}
