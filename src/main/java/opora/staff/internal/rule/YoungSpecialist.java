package opora.staff.internal.rule;

import static opora.staff.internal.rule.RuleName.YOUNG_AGE;
import static opora.staff.internal.rule.RuleName.YOUNG_FIRST_JOB;
import static opora.staff.internal.rule.RuleName.YOUNG_YEARS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody is a young specialist (молодой специалист). No federal definition: age and
 * years are settings of the municipality. Without a birth date nobody is called young.
 *
 * @param until the last day, included
 * @param byAge whether age ends it before the years do
 */
public record YoungSpecialist(LocalDate until, boolean byAge) {

    public static @Nullable YoungSpecialist of(Dossier dossier, Rules rules, LocalDate day) {
        var began = began(dossier, rules, day);
        if (dossier.birthOn() == null || began == null) return null;
        var byAge = dossier.birthOn().plusYears(rules.value(YOUNG_AGE, day)).minusDays(1);
        var byYears = began.plusYears(rules.value(YOUNG_YEARS, day)).minusDays(1);
        if (byAge.isBefore(began)) return null;
        return byAge.isBefore(byYears)
                ? new YoungSpecialist(byAge, true)
                : new YoungSpecialist(byYears, false);
    }

    private static @Nullable LocalDate began(Dossier dossier, Rules rules, LocalDate day) {
        if (rules.value(YOUNG_FIRST_JOB, day) == 1) return Experience.pedagogical(dossier).first();
        return dossier.main(day)
                .map(job -> Experience.inUnit(dossier, job.unit()).first())
                .orElse(null);
    }
}
