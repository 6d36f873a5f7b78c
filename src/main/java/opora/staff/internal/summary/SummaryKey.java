package opora.staff.internal.summary;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A column of the summary: whom it counts (графа свода). */
public enum SummaryKey {
    ALL(Group.STAFF, _ -> true),
    PEDAGOGICAL(Group.STAFF, SummaryPerson::pedagogical),
    MANAGEMENT(Group.STAFF, SummaryPerson::management),
    OTHERS(Group.STAFF, one -> !one.pedagogical() && !one.management()),
    PART_TIME(
            Group.STAFF,
            one ->
                    one.jobs().stream()
                            .allMatch(job ->
                                    job.kind()
                                            == opora.staff.internal.rule.EmploymentKind.EXTERNAL)),
    HIGHER(
            Group.EDUCATION,
            teacher(one ->
                    List.of("DOCTORATE", "MASTER", "SPECIALIST", "BACHELOR")
                            .contains(one.standing().education()))),
    SECONDARY(Group.EDUCATION, teacher(one -> one.standing().education().equals("SECONDARY"))),
    HIGHEST(Group.CATEGORY, teacher(one -> one.standing().category().equals("HIGHEST"))),
    FIRST(Group.CATEGORY, teacher(one -> one.standing().category().equals("FIRST"))),
    NO_CATEGORY(Group.CATEGORY, teacher(one -> one.standing().category().isEmpty())),
    YOUNG(Group.CATEGORY, teacher(SummaryPerson::young)),
    E0(Group.EXPERIENCE, experience(0, 3)),
    E3(Group.EXPERIENCE, experience(3, 5)),
    E5(Group.EXPERIENCE, experience(5, 10)),
    E10(Group.EXPERIENCE, experience(10, 20)),
    E20(Group.EXPERIENCE, experience(20, 200)),
    A0(Group.AGE, age(0, 25)),
    A25(Group.AGE, age(25, 35)),
    A35(Group.AGE, age(35, 45)),
    A45(Group.AGE, age(45, 55)),
    A55(Group.AGE, age(55, 65)),
    A65(Group.AGE, age(65, 200));

    /** Columns that stand together. */
    public enum Group {
        STAFF,
        EDUCATION,
        CATEGORY,
        EXPERIENCE,
        AGE
    }

    private final Group group;
    private final Predicate<SummaryPerson> counts;

    SummaryKey(Group group, Predicate<SummaryPerson> counts) {
        this.group = group;
        this.counts = counts;
    }

    public Group group() {
        return group;
    }

    public boolean counts(SummaryPerson person) {
        return counts.test(person);
    }

    public static List<SummaryKey> of(List<Group> groups) {
        return Arrays.stream(values()).filter(key -> groups.contains(key.group)).toList();
    }

    private static Predicate<SummaryPerson> teacher(Predicate<SummaryPerson> which) {
        return one -> one.pedagogical() && which.test(one);
    }

    private static Predicate<SummaryPerson> experience(int from, int to) {
        return teacher(one -> {
            var since = one.standing().pedagogicalFrom();
            return since != null && between(since, one.day().plusDays(1), from, to);
        });
    }

    private static Predicate<SummaryPerson> age(int from, int to) {
        return teacher(one -> {
            var birth = one.dossier().birthOn();
            return birth != null && between(birth, one.day(), from, to);
        });
    }

    private static boolean between(LocalDate since, LocalDate day, int from, int to) {
        int years = Period.between(since, day).getYears();
        return years >= from && years < to;
    }
}
