package opora.roadmap.internal.plan;

import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import db.roadmap.Roadmap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import opora.roadmap.RoadmapApi;
import opora.roadmap.RoadmapId;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database lets through, whatever the services say: the second lock. */
class RoadmapPoliciesTest extends PlanTest {

    @Autowired DSLContext db;
    @Autowired RoadmapApproval approval;
    @Autowired RoadmapApi api;
    @Autowired Clock clock;

    private RoadmapId id;
    private TestHat head;
    private Unit school;

    @BeforeEach
    void aPlanThatRuns() {
        school = town.school("СОШ № 1");
        head = town.hat("Лунин Иван Петрович", "директор", Role.ORGANISATION_HEAD, school);
        id =
                created(
                        Readings.begin()
                                .section("Раздел")
                                .row("1", "Отчёт", "в течение 2026 года", "руководители ОО")
                                .read());
        act(town.methodist, () -> approval.putInForce(town.methodist, id, 0));
        var due = as(town.methodist, () -> occurrences.ofRoadmap(id)).getLast();
        as(head, () -> api.fulfil(head, due.id(), LocalDate.now(clock), "Отчёт", "/reports/1"));
    }

    @Test
    void no_table_shows_another_municipality_a_row() {
        var other = Town.found(context);

        assertThat(as(town.methodist, this::rowsByTable).values()).anyMatch(rows -> rows > 0);
        assertThat(as(town.methodist, this::rowsByTable))
                .containsKeys(
                        "answer",
                        "assignment",
                        "edition",
                        "evidence",
                        "executor",
                        "measure",
                        "occurrence",
                        "section");
        assertThat(as(other.methodist, this::rowsByTable)).isEmpty();
    }

    @Test
    void an_executor_sees_a_roadmap_only_when_it_is_in_force() {
        var draft =
                created(
                        Readings.begin()
                                .section("Раздел")
                                .row("1", "Справка", "в течение 2026 года", "руководители ОО")
                                .read());

        assertThat(as(head, () -> db.fetchExists(ROADMAP_, ROADMAP_.ID.eq(id.value())))).isTrue();
        assertThat(as(head, () -> db.fetchExists(ROADMAP_, ROADMAP_.ID.eq(draft.value()))))
                .isFalse();
    }

    @Test
    void without_a_viewer_nothing_is_there() {
        Map<String, Integer> seen = transactions.execute(_ -> rowsByTable());

        assertThat(seen).isEmpty();
    }

    @Test
    void a_head_changes_no_row_of_the_plans_owner() {
        int changed =
                as(
                        head,
                        () ->
                                db.update(OCCURRENCE).set(OCCURRENCE.DECISION, "ACCEPTED").execute()
                                        + db.update(MEASURE).set(MEASURE.TITLE, "Другое").execute()
                                        + db.update(ROADMAP_)
                                                .set(ROADMAP_.TITLE, "Другое")
                                                .execute());

        assertThat(changed).isZero();
    }

    @Test
    void a_row_for_another_municipality_cannot_be_written() {
        var other = Town.found(context);
        var record =
                as(town.methodist, () -> db.fetchOne(MEASURE, MEASURE.ROADMAP_ID.eq(id.value())));
        assertThat(record).isNotNull();
        record.setId(java.util.UUID.randomUUID());

        assertThatThrownBy(() ->
                        as(other.methodist, () -> db.insertInto(MEASURE).set(record).execute()))
                .hasStackTraceContaining("row-level security");
    }

    /** Rows of this town by table, tables without any left out. */
    private Map<String, Integer> rowsByTable() {
        var rows = new TreeMap<String, Integer>();
        for (var table : Roadmap.ROADMAP.getTables()) {
            var scope = table.field("scope", String.class);
            if (scope == null || table.getName().equals("find_feed")) continue;
            var count =
                    db.fetchCount(DSL.selectFrom(table).where(scope.startsWith(town.unit.scope())));
            if (count > 0) rows.put(table.getName(), count);
        }
        return rows;
    }
}
