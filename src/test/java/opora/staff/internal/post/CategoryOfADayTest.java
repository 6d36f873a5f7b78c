package opora.staff.internal.post;

import static db.staff.Tables.EMPLOYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import opora.document.Educators;
import opora.roadmap.Town;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.SystemViewer;
import opora.shared.UnitId;
import opora.shared.Viewers;
import opora.staff.internal.Dossiers;
import opora.staff.internal.rule.Experience;
import opora.staff.internal.rule.PostCategory;
import opora.territory.Installation;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A post became pedagogical by an act; figures of days before it count it as it was. */
@SpringBootTest
class CategoryOfADayTest {

    private static final LocalDate CHANGED = LocalDate.of(2025, 9, 1);

    @Autowired ApplicationContext context;
    @Autowired Installation installation;
    @Autowired PostDictionary dictionary;
    @Autowired PostRepository posts;
    @Autowired Dossiers dossiers;
    @Autowired Educators educators;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    SystemViewer everywhere;
    SystemViewer viewer;
    Unit school;
    PersonId person;
    String code = "";

    @BeforeEach
    void found() {
        var town = Town.found(context);
        school = town.school("Школа № 1");
        person = town.person("Зорькина Яна Юрьевна", "сторож", school);
        var over = installation.overAll("test");
        everywhere =
                SystemViewer.of(
                        "test", over.unit(), over.scope(), over.zone(), Permission.values());
        viewer =
                SystemViewer.of(
                        "test",
                        town.unit.id(),
                        town.unit.scope(),
                        town.unit.zone(),
                        Permission.values());
        code =
                as(
                        everywhere,
                        () ->
                                posts.insert(
                                        form(
                                                "советник " + UUID.randomUUID(),
                                                PostCategory.OTHER,
                                                LocalDate.of(2015, 1, 1),
                                                0)));
        as(
                viewer,
                () ->
                        db.execute(
                                "update staff.employment set position_code = {0}, starts_on = {1}"
                                        + " where person_id = {2}",
                                code, LocalDate.of(2020, 9, 1), person.value()));
        change(PostCategory.PEDAGOGICAL, CHANGED);
    }

    @Test
    void a_past_day_counts_the_category_of_that_day() {
        var before = CHANGED.minusDays(1);

        assertThat(facets(before)).contains("who:OTHER").doesNotContain("who:PEDAGOGICAL");
        assertThat(facets(CHANGED)).contains("who:PEDAGOGICAL").doesNotContain("who:OTHER");
        assertThat(teaching(before)).isEmpty();
        assertThat(teaching(CHANGED)).containsOnlyKeys(school.id());
        var job = as(viewer, () -> dossiers.of(person.value())).employments().getFirst();
        assertThat(job.pedagogical(before)).isFalse();
        assertThat(job.pedagogical(CHANGED)).isTrue();
    }

    @Test
    void what_was_not_pedagogical_then_is_no_pedagogical_experience() {
        var dossier = as(viewer, () -> dossiers.of(person.value()));

        assertThat(Experience.pedagogical(dossier).first()).isEqualTo(CHANGED);
        assertThat(Experience.total(dossier).first()).isEqualTo(LocalDate.of(2020, 9, 1));
    }

    @Test
    void days_of_changes_follow_one_another_and_none_lies_ahead() {
        assertThatThrownBy(() -> change(PostCategory.OTHER, CHANGED.minusDays(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("post.categoryBefore");
        assertThatThrownBy(() -> change(PostCategory.OTHER, LocalDate.now().plusYears(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("post.categoryAhead");

        change(PostCategory.OTHER, CHANGED.plusMonths(3));

        assertThat(facets(CHANGED.plusMonths(3))).contains("who:OTHER");
        assertThat(facets(CHANGED.plusMonths(3).minusDays(1))).contains("who:PEDAGOGICAL");
        assertThat(facets(CHANGED.minusDays(1))).contains("who:OTHER");
    }

    /** However many jobs and changes, dossiers ask no more. */
    @Test
    void one_question_reads_jobs_with_the_categories_of_all_their_days() {
        change(PostCategory.MANAGEMENT, CHANGED.plusMonths(1));
        change(PostCategory.PEDAGOGICAL, CHANGED.plusMonths(2));

        var jobs = as(viewer, () -> dossiers.employments(EMPLOYMENT.POSITION_CODE.eq(code)));

        assertThat(jobs).hasSize(1);
        assertThat(jobs.getFirst().category().former()).hasSize(3);
        assertThat(jobs.getFirst().management(CHANGED.plusMonths(1))).isTrue();
        assertThat(jobs.getFirst().management(CHANGED.plusMonths(2))).isFalse();
    }

    private void change(PostCategory category, LocalDate day) {
        var known = as(everywhere, () -> dictionary.post(everywhere, code));
        as(
                everywhere,
                () -> {
                    dictionary.change(
                            everywhere, code, form(known.name(), category, day, known.version()));
                    return true;
                });
    }

    private static PostForm form(String name, PostCategory category, LocalDate on, long version) {
        return new PostForm(name, category, "", "", on, null, "приказ № 3", version);
    }

    private List<String> facets(LocalDate day) {
        return as(
                viewer,
                () ->
                        List.of(
                                Objects.requireNonNull(
                                        db.fetchOne(
                                                        "select facets from (table staff.listed union all select *"
                                                                + " from staff.listed_anew({0})) l where holds @> {0}"
                                                                + " and person_id = {1}",
                                                        day, person.value())
                                                .get(0, String[].class))));
    }

    private Map<UnitId, Set<PersonId>> teaching(LocalDate day) {
        return as(viewer, () -> educators.of(viewer, List.of(school.id()), day));
    }

    private <T> T as(SystemViewer who, Supplier<T> work) {
        return Viewers.as(who, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
