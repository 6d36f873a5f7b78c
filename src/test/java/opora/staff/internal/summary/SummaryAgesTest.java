package opora.staff.internal.summary;

import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.METHODIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import opora.DemoTest;
import opora.DemoVisit;
import opora.access.AccessApi;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.shared.SmallGroups;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Ages in the summary: exact for the employer, in groups of five for who sees no birth dates. */
@DemoTest
class SummaryAgesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired ApplicationContext context;
    @Autowired Summaries summaries;
    @Autowired AccessApi access;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    Town town;

    @BeforeEach
    void people() {
        town = Town.found(context);
        var school = town.school("Школа № 1");
        var second = town.school("Школа № 2");
        var officer = town.hat("Кадрова Ирина Ильинична", "специалист", Role.HR_OFFICER, town.unit);
        for (int one = 0; one < 9; one++) born(officer, one < 7 ? 1980 : 2002, school);
        for (int one = 0; one < 8; one++) born(officer, 1980, second);
    }

    @Test
    void who_sees_no_birth_dates_is_told_no_group_of_fewer_than_five_and_nothing_beside_it() {
        var page = page(town.methodist);

        assertThat(page.agesAsGroups()).isTrue();
        var rows = new java.util.ArrayList<>(page.rows());
        rows.add(page.total());
        for (var row : rows)
            for (var key : SummaryKey.of(List.of(SummaryKey.Group.AGE))) {
                var count = row.count(key);
                assertThat(row.hides(key) ? count : 0).as("a hidden count").isZero();
                assertThat(count == 0 || count >= SmallGroups.LEAST).isTrue();
            }
        assertThat(page.total().hides(SummaryKey.A0) || page.total().hides(SummaryKey.A45))
                .as("two of 24 years in one school: the sum of both schools must not tell")
                .isTrue();
    }

    @Test
    void the_personnel_office_counts_exactly_and_opens_the_people() {
        var officer = town.hat("Кадров Олег Ильич", "специалист", Role.HR_OFFICER, town.unit);
        var page = page(officer);

        assertThat(page.agesAsGroups()).isFalse();
        assertThat(page.total().count(SummaryKey.A0)).isEqualTo(2);
        assertThat(page.opens(SummaryKey.A0)).isTrue();
    }

    @Test
    void the_page_and_the_file_of_a_methodist_open_nobody_by_age() throws Exception {
        var visit = new DemoVisit(context);
        var session = visit.signIn(METHODIST);

        assertThat(visit.open(session, "/people/summary").getContentAsString())
                .contains("Возраст показан только группами")
                .doesNotContain("what=A25");
        assertThat(
                        visit.open(session, "/people/summary/people?day=2026-11-22&what=A25")
                                .getStatus())
                .isEqualTo(403);
        assertThat(visit.open(session, "/people/summary/table.xlsx").getStatus()).isEqualTo(200);
        assertThat(visit.open(visit.signIn(HEAD), "/people/summary").getContentAsString())
                .doesNotContain("Возраст показан только группами");
    }

    private SummaryPage page(TestHat viewer) {
        return Viewers.as(
                viewer,
                () ->
                        Objects.requireNonNull(
                                transactions.execute(_ -> summaries.page(viewer, DAY))));
    }

    private void born(TestHat officer, int year, opora.territory.Unit school) {
        var person = town.person("Возрастов Иван Ильич", "учитель", school);
        Viewers.as(
                officer,
                () ->
                        Objects.requireNonNull(
                                transactions.execute(_ ->
                                        db.execute(
                                                "insert into person.private (id, person_id, scope, birth_on)"
                                                        + " values (gen_random_uuid(), {0}, {1}, {2})",
                                                person.value(),
                                                school.scope(),
                                                LocalDate.of(year, 3, 4)))));
    }
}
