package opora.staff.internal.confirm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import opora.staff.internal.rule.PostCategory;
import opora.staff.internal.rule.Qualification;
import opora.staff.internal.rule.Rules;

/** What is doubtful or lacking about a person of a list (сомнение в списке). */
public enum ListDoubt {
    /** Nobody is to be told whose birth dates are lacking but those who may see them. */
    NO_BIRTH,
    /** Without a given name, or with an initial for one. */
    SHORT_NAME,
    /** Two people of one name in a list: perhaps one, entered twice. */
    NAMESAKE,
    /** The post is not one of the nomenclature. */
    NO_POST,
    /** Nobody gave the first day: it is the day of the file. */
    JOB_DAY,
    /** A teacher without a subject. */
    NO_SUBJECT,
    NO_EDUCATION,
    /** There was a category and it has run out. */
    CATEGORY_ENDED,
    /** A category, a diploma or a course without its day. */
    FACT_DAY;

    private static final Set<FactKind> DATED =
            EnumSet.of(FactKind.EDUCATION, FactKind.CATEGORY, FactKind.COURSE);
    private static final String TEACHER = "TEACHER";

    /**
     * @param unit path of the organisation: jobs elsewhere are another's matter
     * @param guessed jobs whose first day nobody gave
     */
    static EnumSet<ListDoubt> of(
            Dossier dossier, String unit, Rules rules, LocalDate day, Collection<UUID> guessed) {
        var doubts = EnumSet.noneOf(ListDoubt.class);
        var jobs = dossier.working(day).filter(job -> job.scope().startsWith(unit)).toList();
        if (dossier.birthOn() == null) doubts.add(NO_BIRTH);
        if (jobs.stream().anyMatch(job -> job.position() == null)) doubts.add(NO_POST);
        if (jobs.stream().anyMatch(job -> guessed.contains(job.id()))) doubts.add(JOB_DAY);
        if (jobs.stream().anyMatch(ListDoubt::withoutSubject)) doubts.add(NO_SUBJECT);
        var learned = jobs.stream().anyMatch(job -> job.category().on(day) != PostCategory.OTHER);
        if (learned && dossier.facts(FactKind.EDUCATION).findAny().isEmpty())
            doubts.add(NO_EDUCATION);
        if (ended(dossier, rules, day)) doubts.add(CATEGORY_ENDED);
        if (dossier.facts().stream().anyMatch(ListDoubt::withoutDay)) doubts.add(FACT_DAY);
        return doubts;
    }

    private static boolean withoutSubject(Employment job) {
        return TEACHER.equals(job.position()) && job.subjects().isEmpty();
    }

    private static boolean ended(Dossier dossier, Rules rules, LocalDate day) {
        return dossier.working(day).anyMatch(job -> job.pedagogical(day))
                && dossier.facts(FactKind.CATEGORY, "HIGHEST", "FIRST")
                        .anyMatch(fact -> fact.startsOn() != null)
                && Qualification.on(dossier, rules, day).isEmpty();
    }

    private static boolean withoutDay(Fact fact) {
        return DATED.contains(fact.kind()) && fact.day() == LocalDate.MIN;
    }
}
