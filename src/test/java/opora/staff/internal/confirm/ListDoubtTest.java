package opora.staff.internal.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import opora.staff.internal.rule.Careers;
import opora.staff.internal.rule.FactKind;
import opora.staff.internal.rule.PostCategory;
import org.junit.jupiter.api.Test;

class ListDoubtTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static Set<ListDoubt> of(Careers career) {
        return ListDoubt.of(career.dossier(), "1.2.3.", Careers.RULES, DAY, List.of());
    }

    @Test
    void a_card_without_birth_date_education_and_subject_is_incomplete() {
        assertThat(of(new Careers().teacher("2020-09-01", null)))
                .containsExactlyInAnyOrder(
                        ListDoubt.NO_BIRTH, ListDoubt.NO_EDUCATION, ListDoubt.NO_SUBJECT);
    }

    @Test
    void a_cleaner_needs_no_education_and_no_subject() {
        var cleaner =
                Careers.born("1980-01-01")
                        .job(PostCategory.OTHER, "HOUSEKEEPER", "2020-09-01", null, null);

        assertThat(of(cleaner)).isEmpty();
    }

    @Test
    void a_category_that_ran_out_is_doubtful_and_one_without_an_end_is_not() {
        var ended = educated().fact(FactKind.CATEGORY, "FIRST", "2020-05-20", null);
        var held = educated().fact(FactKind.CATEGORY, "FIRST", "2024-05-20", null);

        assertThat(of(ended)).containsExactly(ListDoubt.CATEGORY_ENDED);
        assertThat(of(held)).isEmpty();
        assertThat(of(educated())).as("whoever never had one lacks nothing").isEmpty();
    }

    @Test
    void a_category_or_a_course_without_its_day_is_doubtful() {
        assertThat(of(educated().fact(FactKind.COURSE, "UPGRADE", null, null)))
                .containsExactly(ListDoubt.FACT_DAY);
    }

    @Test
    void a_first_day_nobody_gave_and_a_post_of_no_nomenclature_are_doubtful() {
        var career =
                Careers.born("1980-01-01").job(PostCategory.OTHER, null, "2020-09-01", null, null);
        var job = career.dossier().employments().getFirst();

        assertThat(ListDoubt.of(career.dossier(), "1.2.3.", Careers.RULES, DAY, List.of(job.id())))
                .containsExactly(ListDoubt.NO_POST, ListDoubt.JOB_DAY);
    }

    @Test
    void a_job_elsewhere_and_one_that_ended_are_not_this_lists_matter() {
        var left =
                Careers.born("1980-01-01")
                        .job(PostCategory.OTHER, null, "2020-09-01", "2021-08-31", null);

        assertThat(of(left)).isEmpty();
        var here = Careers.born("1980-01-01").teacher("2020-09-01", null).dossier();
        assertThat(ListDoubt.of(here, "1.2.4.", Careers.RULES, DAY, List.of())).isEmpty();
    }

    private static Careers educated() {
        return Careers.born("1980-01-01")
                .job(PostCategory.PEDAGOGICAL, "PSYCHOLOGIST", "2010-09-01", null, null)
                .fact(FactKind.EDUCATION, "SPECIALIST", null, "2003-06-30");
    }
}
