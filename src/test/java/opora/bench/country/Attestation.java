package opora.bench.country;

import java.time.LocalDate;
import opora.staff.internal.rule.FactKind;

/**
 * Categories as the rules give them: the first not before two years of work, the highest later;
 * before 01.09.2023 for five years and then again, since then for ever; fitness for the others.
 */
final class Attestation {

    private static final LocalDate FOR_EVER_SINCE = LocalDate.of(2023, 9, 1);
    private static final int TERM = 5;

    private final Career career;
    private final Chance chance;
    private final LocalDate began;
    private final LocalDate last;

    Attestation(Career career, LocalDate began, LocalDate last) {
        this.career = career;
        this.chance = career.chance();
        this.began = began;
        this.last = last;
    }

    void invent() {
        var first = began.plusDays((long) (365 * (2.2 + chance.exponential(4))));
        if (!first.isBefore(last) || chance.percent(24)) {
            fitness();
            return;
        }
        var highest = first.plusDays((long) (365 * (3 + chance.exponential(5))));
        var reaches = highest.isBefore(last) && chance.percent(60);
        again("FIRST", first, reaches ? highest : last);
        if (!reaches) return;
        var granted = again("HIGHEST", highest, last);
        if (!granted.isBefore(FOR_EVER_SINCE) && chance.percent(9))
            career.granted(
                    FactKind.CATEGORY,
                    chance.percent(50) ? "PEDAGOGUE_METHODIST" : "PEDAGOGUE_MENTOR",
                    last);
    }

    /** Confirmed every five years while it had to be; every eighth time it is not. */
    private LocalDate again(String code, LocalDate first, LocalDate until) {
        var day = first;
        while (true) {
            if (day.isAfter(last.minusYears(2 * TERM + 1)))
                career.granted(FactKind.CATEGORY, code, day);
            var next = day.plusYears(TERM).minusDays(chance.upTo(60));
            if (!day.isBefore(FOR_EVER_SINCE) || !next.isBefore(until) || chance.percent(12))
                return day;
            day = next;
        }
    }

    private void fitness() {
        if (career.years() < 2 || chance.percent(20)) return;
        career.granted(FactKind.FITNESS, "", last.minusDays(chance.between(5, 1950)));
    }
}
