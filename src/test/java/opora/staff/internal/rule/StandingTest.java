package opora.staff.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import opora.shared.Ids;
import opora.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_category_of_before_september_2023_lasts_five_years() {
        var career =
                Careers.born("1980-01-01")
                        .teacher("2005-09-01", null)
                        .fact(FactKind.CATEGORY, "FIRST", "2021-05-20", null);

        assertThat(career.on("2026-05-20").category()).isEqualTo("FIRST");
        assertThat(career.on("2026-05-20").categoryUntil()).isEqualTo("2026-05-20");
        assertThat(career.on("2026-05-21").category()).isEmpty();
    }

    @Test
    void a_category_of_september_2023_and_later_has_no_end() {
        var standing =
                Careers.born("1980-01-01")
                        .teacher("2005-09-01", null)
                        .fact(FactKind.CATEGORY, "HIGHEST", "2023-09-15", null)
                        .on("2040-01-01");

        assertThat(standing.category()).isEqualTo("HIGHEST");
        assertThat(standing.categoryUntil()).isNull();
        assertThat(standing.attestationOn()).isNull();
    }

    @Test
    void an_expired_highest_gives_way_to_a_first_without_end() {
        var standing =
                Careers.born("1980-01-01")
                        .teacher("2005-09-01", null)
                        .fact(FactKind.CATEGORY, "HIGHEST", "2019-05-20", null)
                        .fact(FactKind.CATEGORY, "FIRST", "2024-02-01", null)
                        .on("2026-11-22");

        assertThat(standing.category()).isEqualTo("FIRST");
    }

    @Test
    void the_mentor_title_is_refused_without_the_highest_category() {
        var career =
                Careers.born("1980-01-01")
                        .teacher("2005-09-01", null)
                        .fact(FactKind.CATEGORY, "FIRST", "2024-02-01", null);
        var title = title("PEDAGOGUE_MENTOR");

        assertThatThrownBy(() -> Qualification.checkTitle(title, career.dossier(), Careers.RULES))
                .isInstanceOf(RuleViolation.class);
        career.fact(FactKind.CATEGORY, "HIGHEST", "2025-02-01", null);
        Qualification.checkTitle(title, career.dossier(), Careers.RULES);
    }

    private static Fact title(String code) {
        return new Fact(
                Ids.next(),
                Ids.next(),
                "1.",
                FactKind.CATEGORY,
                code,
                "",
                "",
                "",
                null,
                LocalDate.of(2026, 1, 15),
                null,
                0);
    }

    @Test
    void experience_counts_overlapping_jobs_once_and_leaves_breaks_out() {
        var dossier =
                Careers.born("1980-01-01")
                        .fact(FactKind.SERVICE, "PEDAGOGICAL", "2010-01-01", "2011-12-31")
                        .fact(FactKind.SERVICE, "OTHER", "2012-01-01", "2012-12-31")
                        .teacher("2014-01-01", null)
                        .teacher("2014-06-01", "2015-05-31")
                        .dossier();

        assertThat(Experience.pedagogical(dossier).on(LocalDate.of(2015, 12, 31)))
                .isEqualTo(Period.of(4, 0, 0));
        assertThat(Experience.total(dossier).on(LocalDate.of(2015, 12, 31)))
                .isEqualTo(Period.of(5, 0, 0));
        assertThat(Experience.pedagogical(dossier).on(LocalDate.of(2009, 1, 1)))
                .isEqualTo(Period.ZERO);
    }

    @Test
    void a_young_specialist_grows_out_three_years_after_the_first_job_or_at_35() {
        assertThat(
                        Careers.born("2001-04-14")
                                .teacher("2024-09-01", null)
                                .on("2026-11-22")
                                .youngUntil())
                .isEqualTo("2027-08-31");
        assertThat(
                        Careers.born("1992-02-10")
                                .teacher("2025-09-01", null)
                                .on("2026-11-22")
                                .youngUntil())
                .isEqualTo("2027-02-09");
        assertThat(
                        Careers.born("1980-02-10")
                                .teacher("2025-09-01", null)
                                .on("2026-11-22")
                                .youngUntil())
                .isNull();
    }

    @Test
    void a_municipality_sets_its_own_age_and_years() {
        var rules =
                new Rules(
                        List.of(
                                new Rules.Row(
                                        RuleName.YOUNG_YEARS,
                                        "1.2.",
                                        5,
                                        LocalDate.of(2020, 1, 1),
                                        null),
                                new Rules.Row(
                                        RuleName.YOUNG_YEARS,
                                        "",
                                        3,
                                        LocalDate.of(2020, 1, 1),
                                        null)));
        var dossier = Careers.born("2001-04-14").teacher("2024-09-01", null).dossier();

        assertThat(Standing.of(dossier, rules.at("1.2.3."), DAY).youngUntil())
                .isEqualTo("2029-08-31");
        assertThat(Standing.of(dossier, rules.at("1.4.3."), DAY).youngUntil())
                .isEqualTo("2027-08-31");
    }

    @Test
    void a_deputy_counts_among_teachers_only_with_a_load() {
        var without =
                Careers.born("1980-01-01")
                        .job(PostCategory.MANAGEMENT, "DEPUTY", "2015-09-01", null, null)
                        .dossier();
        var with =
                Careers.born("1980-01-01")
                        .job(PostCategory.MANAGEMENT, "DEPUTY", "2015-09-01", null, "6")
                        .dossier();

        assertThat(without.employments().getFirst().pedagogical(LocalDate.of(2026, 1, 1)))
                .isFalse();
        assertThat(with.employments().getFirst().pedagogical(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(with.employments().getFirst().management(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void courses_fall_due_three_years_after_the_last_and_mere_participation_does_not_count() {
        var standing =
                Careers.born("1980-01-01")
                        .teacher("2015-09-01", null)
                        .fact(FactKind.COURSE, "UPGRADE", null, "2024-03-01")
                        .fact(FactKind.COURSE, "PARTICIPATION", null, "2026-03-01")
                        .on("2026-11-22");

        assertThat(standing.coursesDueOn()).isEqualTo("2027-03-01");
    }

    @Test
    void
            fitness_is_not_asked_in_the_first_two_years_nor_while_a_category_holds_nor_during_absence() {
        assertThat(
                        Careers.born("1980-01-01")
                                .teacher("2025-09-01", null)
                                .on("2026-11-22")
                                .fitnessDueOn())
                .isEqualTo("2027-09-01");
        assertThat(
                        Careers.born("1980-01-01")
                                .teacher("2015-09-01", null)
                                .fact(FactKind.CATEGORY, "FIRST", "2024-01-01", null)
                                .on("2026-11-22")
                                .fitnessDueOn())
                .isNull();
        assertThat(
                        Careers.born("1980-01-01")
                                .teacher("2015-09-01", null)
                                .fact(FactKind.FITNESS, "", "2021-03-01", null)
                                .on("2026-11-22")
                                .fitnessDueOn())
                .isEqualTo("2026-03-01");
        assertThat(
                        Careers.born("1980-01-01")
                                .teacher("2015-09-01", null)
                                .fact(FactKind.FITNESS, "", "2021-03-01", null)
                                .fact(FactKind.ABSENCE, "PARENTAL", "2025-06-01", null)
                                .on("2026-11-22")
                                .fitnessDueOn())
                .isNull();
    }
}
