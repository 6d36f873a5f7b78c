package opora.staff.internal.rule;

import static opora.staff.internal.rule.RuleName.COURSES_YEARS;
import static opora.staff.internal.rule.RuleName.FITNESS_AFTER_YEARS;
import static opora.staff.internal.rule.RuleName.FITNESS_YEARS;
import static opora.staff.internal.rule.RuleName.NOVICE_YEARS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a person's facts on a day (расчётные сведения): never typed, always computed.
 *
 * @param education code of the highest level; empty when none is recorded
 * @param category HIGHEST, FIRST or empty
 * @param titles «педагог-методист», «педагог-наставник»
 * @param attestationOn the next day by which a category or fitness must be confirmed
 * @param coursesDueOn three years after the last course
 * @param multiSubject teaches three subjects or more; whether in a rural school is asked of the
 *     organisation
 * @param totalFrom the day work would have begun without breaks
 */
public record Standing(
        UUID person,
        String education,
        String category,
        @Nullable LocalDate categorySince,
        @Nullable LocalDate categoryUntil,
        List<String> titles,
        @Nullable LocalDate attestationOn,
        @Nullable LocalDate fitnessUntil,
        @Nullable LocalDate fitnessDueOn,
        @Nullable LocalDate lastCourseOn,
        @Nullable LocalDate coursesDueOn,
        @Nullable LocalDate youngUntil,
        @Nullable LocalDate noviceUntil,
        @Nullable LocalDate totalFrom,
        @Nullable LocalDate pedagogicalFrom,
        boolean multiSubject) {

    private static final int MANY_SUBJECTS = 3;

    public static Standing of(Dossier dossier, Rules rules, LocalDate day) {
        var pedagogical = Experience.pedagogical(dossier);
        var teaching = dossier.working(day).anyMatch(job -> job.pedagogical(day));
        var began = pedagogical.first();
        var held = Qualification.on(dossier, rules, day).orElse(null);
        var until = held == null ? null : held.validUntil();
        var fitness = dossier.latest(FactKind.FITNESS, day).map(Fact::day).orElse(null);
        var fitnessUntil =
                fitness == null ? null : fitness.plusYears(rules.value(FITNESS_YEARS, fitness));
        var fitnessDue = teaching ? fitnessDue(dossier, rules, day, held, fitnessUntil) : null;
        var course =
                dossier.latest(FactKind.COURSE, day, "UPGRADE", "RETRAINING")
                        .map(Fact::day)
                        .orElse(null);
        var counted = course != null ? course : began;
        var young = teaching ? YoungSpecialist.of(dossier, rules, day) : null;
        return new Standing(
                dossier.person(),
                education(dossier),
                held == null ? "" : held.code(),
                held == null ? null : held.grantedOn(),
                until,
                titles(dossier, day),
                held == null ? fitnessDue : until,
                fitnessUntil,
                fitnessDue,
                course,
                teaching && counted != null
                        ? counted.plusYears(rules.value(COURSES_YEARS, day))
                        : null,
                young == null ? null : young.until(),
                teaching && began != null
                        ? began.plusYears(rules.value(NOVICE_YEARS, day)).minusDays(1)
                        : null,
                Experience.total(dossier).since(day),
                pedagogical.since(day),
                subjects(dossier, day) >= MANY_SUBJECTS);
    }

    /**
     * Not while a category holds, not in the first two years here, not soon after a long absence.
     */
    private static @Nullable LocalDate fitnessDue(
            Dossier dossier,
            Rules rules,
            LocalDate day,
            @Nullable Qualification held,
            @Nullable LocalDate fitnessUntil) {
        var validUntil = held == null ? null : held.validUntil();
        if (held != null && validUntil == null) return null;
        var due = fitnessUntil;
        if (due == null)
            due =
                    dossier.main(day)
                            .map(job ->
                                    job.startsOn().plusYears(rules.value(FITNESS_AFTER_YEARS, day)))
                            .orElse(null);
        if (due == null) return null;
        if (validUntil != null && validUntil.isAfter(due)) due = validUntil.plusDays(1);
        for (var away : dossier.facts(FactKind.ABSENCE).toList()) {
            if (away.startsOn() == null || away.startsOn().isAfter(due)) continue;
            if (away.endsOn() == null) return null;
            var back = away.endsOn().plusYears(away.code().equals("PARENTAL") ? 2 : 1);
            if (back.isAfter(due)) due = back;
        }
        return due;
    }

    private static String education(Dossier dossier) {
        var ranks = FactKind.EDUCATION.codes();
        return dossier.facts(FactKind.EDUCATION)
                .map(Fact::code)
                .filter(code -> !code.equals("RETRAINING"))
                .min(Comparator.comparingInt(ranks::indexOf))
                .orElse("");
    }

    private static List<String> titles(Dossier dossier, LocalDate day) {
        return dossier.facts(FactKind.CATEGORY, "PEDAGOGUE_METHODIST", "PEDAGOGUE_MENTOR")
                .filter(fact -> !fact.day().isAfter(day))
                .map(Fact::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static long subjects(Dossier dossier, LocalDate day) {
        return dossier.working(day).flatMap(job -> job.subjects().stream()).distinct().count();
    }
}
