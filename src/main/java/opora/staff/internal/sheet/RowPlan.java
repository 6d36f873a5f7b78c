package opora.staff.internal.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.person.Contact;
import opora.shared.Ids;
import opora.staff.internal.rule.DatedCategory;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import opora.staff.internal.rule.Nomenclature;
import opora.staff.internal.rule.PostCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a row would do: the dry run and the real one have the same plan (план строки).
 *
 * @param person known or to be; null for a row that is wrong
 * @param job to be written; null when nothing about the job changes
 * @param before the job as it stands; null when it is a new one
 * @param contact to be written; null when it stays
 */
record RowPlan(
        SheetPerson row,
        Outcome outcome,
        List<Reason> reasons,
        @Nullable UUID person,
        boolean entered,
        @Nullable Employment job,
        @Nullable Employment before,
        List<Fact> facts,
        @Nullable Contact contact,
        boolean privately) {

    enum Outcome {
        NEW,
        CHANGED,
        SAME,
        WARNED,
        WRONG
    }

    static RowPlan wrong(SheetPerson row, List<Reason> reasons) {
        return new RowPlan(
                row, Outcome.WRONG, reasons, null, false, null, null, List.of(), null, false);
    }

    static RowPlan of(SheetPerson row, KnownPeople known, LocalDate today) {
        if (row.wrong()) return wrong(row, row.reasons());
        var match = known.find(row, today);
        if (match.twice()) return wrong(row, List.of(Reason.of("namesake", SheetField.FULL_NAME)));
        var number = row.snils();
        if (number != null && known.takenElsewhere(number))
            return wrong(row, List.of(Reason.of("snilsTaken", SheetField.SNILS)));
        return match.person() == null
                ? fresh(row, Ids.next(), today)
                : known(row, match.person(), known, today);
    }

    private static RowPlan fresh(SheetPerson row, UUID person, LocalDate today) {
        if (row.title().isEmpty())
            return wrong(row, List.of(Reason.of("postEmpty", SheetField.POST)));
        var job = job(row, person, null, today);
        return new RowPlan(
                row,
                Outcome.NEW,
                List.of(),
                person,
                true,
                job,
                null,
                facts(row, new Dossier(person, row.birthOn(), List.of(job), List.of()), job, today),
                Contact.of(row.email(), row.phone()),
                row.birthOn() != null || row.snils() != null);
    }

    private static RowPlan known(SheetPerson row, UUID person, KnownPeople known, LocalDate today) {
        var dossier = known.dossier(person);
        var here =
                dossier.working(today)
                        .filter(job ->
                                row.job() != null
                                        ? job.id().equals(row.job())
                                        : row.unit() != null
                                                && job.unit().equals(row.unit().id().value()))
                        .sorted(
                                java.util.Comparator.comparing((Employment job) ->
                                                !job.title().equalsIgnoreCase(row.title()))
                                        .thenComparing(Employment::kind))
                        .findFirst()
                        .orElse(null);
        if (here == null && row.title().isEmpty())
            return wrong(row, List.of(Reason.of("postEmpty", SheetField.POST)));
        var job = job(row, person, here, today);
        if (here == null
                && job.kind() == EmploymentKind.MAIN
                && dossier.working(today).anyMatch(one -> one.kind() == EmploymentKind.MAIN))
            return wrong(row, List.of(Reason.of("mainElsewhere", SheetField.KIND)));
        var changed = here == null || !same(job, here);
        var facts = facts(row, dossier, here == null ? job : here, today);
        var contact = contact(row, known, person);
        var privately =
                row.birthOn() != null && !row.birthOn().equals(dossier.birthOn())
                        || row.snils() != null && !known.has(row.snils(), person);
        var any = changed || !facts.isEmpty() || contact != null || privately;
        var stale = here != null && row.job() != null && row.jobVersion() != here.version();
        var outcome = !any ? Outcome.SAME : stale ? Outcome.WARNED : Outcome.CHANGED;
        return new RowPlan(
                row,
                outcome,
                stale && any ? List.of(Reason.of("stale", SheetField.KEY)) : List.of(),
                person,
                false,
                changed ? job : null,
                here,
                facts,
                contact,
                privately);
    }

    private static @Nullable Contact contact(SheetPerson row, KnownPeople known, UUID person) {
        var now = known.person(person);
        var contact = now == null ? null : now.contact();
        if (contact == null) return null;
        var email = row.email().isEmpty() ? contact.email() : row.email();
        var phone = row.phone().isEmpty() ? contact.phone() : row.phone();
        return email.equals(contact.email()) && phone.equals(contact.phone())
                ? null
                : new Contact(email, phone, contact.published());
    }

    private static boolean same(Employment one, Employment other) {
        return one.title().equals(other.title())
                && Objects.equals(one.position(), other.position())
                && one.kind() == other.kind()
                && equal(one.rate(), other.rate())
                && equal(one.load(), other.load())
                && java.util.Set.copyOf(one.subjects())
                        .equals(java.util.Set.copyOf(other.subjects()))
                && one.startsOn().equals(other.startsOn());
    }

    private static boolean equal(
            java.math.@Nullable BigDecimal one, java.math.@Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static DatedCategory category(
            Nomenclature.@Nullable Post post, @Nullable Employment now, boolean says) {
        if (post == null)
            return now == null || says ? DatedCategory.of(PostCategory.OTHER) : now.category();
        return now != null && post.code().equals(now.position())
                ? now.category()
                : DatedCategory.of(post.category());
    }

    private static Employment job(
            SheetPerson row, UUID person, @Nullable Employment now, LocalDate today) {
        var unit = Objects.requireNonNull(row.unit());
        var post = row.post();
        var says = !row.title().isEmpty();
        return new Employment(
                now == null ? Ids.next() : now.id(),
                person,
                now == null ? unit.id().value() : now.unit(),
                now == null ? unit.scope() : now.scope(),
                post != null ? post.code() : now == null || says ? null : now.position(),
                category(post, now, says),
                says ? row.title() : Objects.requireNonNull(now).title(),
                row.kind() != null ? row.kind() : now == null ? EmploymentKind.MAIN : now.kind(),
                row.rate() != null ? row.rate() : now == null ? null : now.rate(),
                row.load() != null ? row.load() : now == null ? null : now.load(),
                !row.subjects().isEmpty()
                        ? row.subjects()
                        : now == null ? List.of() : now.subjects(),
                now == null ? "" : now.classTeacher(),
                now == null ? "" : now.ground(),
                row.startsOn() != null ? row.startsOn() : now == null ? today : now.startsOn(),
                now == null ? null : now.endsOn(),
                now == null ? 0 : now.version());
    }

    private static List<Fact> facts(
            SheetPerson row, Dossier dossier, Employment job, LocalDate today) {
        var facts = new ArrayList<Fact>();
        if (!row.category().isEmpty()
                && row.categoryOn() != null
                && dossier.facts(FactKind.CATEGORY, row.category())
                        .noneMatch(one -> row.categoryOn().equals(one.startsOn())))
            facts.add(fact(job, FactKind.CATEGORY, row.category(), "", "", row.categoryOn(), null));
        if (!row.education().isEmpty()
                && dossier.facts(FactKind.EDUCATION, row.education()).findAny().isEmpty())
            facts.add(
                    fact(
                            job,
                            FactKind.EDUCATION,
                            row.education(),
                            "",
                            row.institution(),
                            null,
                            null));
        if (row.courseOn() != null
                && dossier.facts(FactKind.COURSE)
                        .noneMatch(one -> row.courseOn().equals(one.endsOn())))
            facts.add(
                    fact(job, FactKind.COURSE, "UPGRADE", row.course(), "", null, row.courseOn()));
        var years = row.experience();
        if (years != null
                && dossier.facts(FactKind.SERVICE).findAny().isEmpty()
                && dossier.facts().isEmpty()
                && dossier.employments().size() <= 1) {
            var before = job.startsOn().minusDays(1);
            var from = today.minusYears(years);
            if (from.isBefore(before))
                facts.add(
                        fact(job, FactKind.SERVICE, "PEDAGOGICAL", row.title(), "", from, before));
        }
        return facts;
    }

    private static Fact fact(
            Employment job,
            FactKind kind,
            String code,
            String title,
            String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new Fact(
                Ids.next(),
                job.person(),
                job.scope(),
                kind,
                code,
                title,
                place,
                "",
                null,
                from,
                to,
                0);
    }
}
