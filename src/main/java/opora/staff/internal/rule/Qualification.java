package opora.staff.internal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A qualification category and how long it lasts (квалификационная категория). Granted before
 * 01.09.2023 it lasts five years, later for ever: order of 24.03.2023 № 196; which it is, is data.
 */
public record Qualification(String code, LocalDate grantedOn, @Nullable LocalDate validUntil) {

    public static Qualification of(Fact fact, Rules rules) {
        var granted = fact.day();
        var years = rules.value(RuleName.CATEGORY_YEARS, granted);
        return new Qualification(
                fact.code(), granted, years == 0 ? null : granted.plusYears(years));
    }

    /** The highest of those valid on a day, and the longest of equals. */
    public static Optional<Qualification> on(Dossier dossier, Rules rules, LocalDate day) {
        return dossier.facts(FactKind.CATEGORY, "HIGHEST", "FIRST")
                .filter(fact -> fact.startsOn() != null)
                .map(fact -> of(fact, rules))
                .filter(one -> one.validOn(day))
                .min(
                        Comparator.comparingInt(Qualification::rank)
                                .thenComparing(Qualification::lastDay, Comparator.reverseOrder()));
    }

    /** «Педагог-методист», «педагог-наставник» are for holders of the highest category: п. 45. */
    public static void checkTitle(Fact fact, Dossier dossier, Rules rules) {
        if (!fact.is(FactKind.CATEGORY, "PEDAGOGUE_METHODIST", "PEDAGOGUE_MENTOR")) return;
        if (rules.value(RuleName.TITLES_NEED_HIGHEST, fact.day()) == 0) return;
        var held = on(dossier, rules, fact.day());
        if (held.isEmpty() || !held.get().code().equals("HIGHEST"))
            throw new RuleViolation("staff.title.needsHighest");
    }

    public boolean validOn(LocalDate day) {
        return !grantedOn.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    private int rank() {
        return FactKind.CATEGORY.codes().indexOf(code);
    }

    private LocalDate lastDay() {
        return validUntil == null ? LocalDate.MAX : validUntil;
    }
}
