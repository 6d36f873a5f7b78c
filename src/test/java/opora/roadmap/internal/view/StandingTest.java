package opora.roadmap.internal.view;

import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.EXECUTOR;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.STANDING;
import static db.roadmap.Tables.STANDING_YEAR;
import static db.roadmap.Tables.STANDING_YEAR_SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import opora.roadmap.Town;
import opora.roadmap.internal.answer.Whose;
import opora.shared.Ids;
import opora.shared.Period;
import opora.shared.Role;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What is kept of a measure is what its dates and answers say, whatever happened to them. */
@SpringBootTest
class StandingTest {

    private static final Period YEAR =
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

    @Autowired ApplicationContext context;
    @Autowired DSLContext db;
    @Autowired StandingRepository kept;
    @Autowired RowRepository counted;
    @Autowired MarkRepository marks;
    @Autowired HeadRepository heads;
    @Autowired SumRepository sums;

    private final Random random = new Random(20261125);
    private Town town;
    private Plans plans;
    private UUID roadmap;

    @BeforeEach
    void aPlanInTheMiddleOfItsLife() {
        town = Town.found(context);
        plans = new Plans(context);
        roadmap = plans.inForce(town);
        seen(() ->
                db.update(MEASURE)
                        .set(MEASURE.ANSWERING, "EACH")
                        .where(MEASURE.ROADMAP_ID.eq(roadmap))
                        .and(MEASURE.NUMBER.in("1.1.", "1.4.", "1.6.", "2.2."))
                        .execute());
        seen(() ->
                db.update(MEASURE)
                        .setNull(MEASURE.SECTION_ID)
                        .where(MEASURE.ROADMAP_ID.eq(roadmap))
                        .and(MEASURE.NUMBER.in("1.3.", "2.1."))
                        .execute());
    }

    @Test
    void every_state_is_found_by_what_is_kept_as_it_is_counted() {
        agree("at first");
        for (var step = 0; step < 60; step++) {
            seen(this::something);
            agree("after step " + step);
        }
    }

    private void agree(String when) {
        for (var day : days()) {
            var onlooker = onlooker(day);
            for (var state : MeasureState.values()) {
                var filter = narrowed(state);
                assertThat(seen(() -> kept.search(filter, Found.EVERYTHING, onlooker, null)))
                        .as(state + " on " + day + " " + when)
                        .isEqualTo(
                                seen(() ->
                                        counted.search(filter, Found.EVERYTHING, onlooker, null)));
            }
            var all = MeasureFilter.ofRoadmap(roadmap);
            assertThat(seen(() -> kept.counts(all, Found.EVERYTHING, onlooker)))
                    .as(when)
                    .isEqualTo(seen(() -> counted.counts(all, Found.EVERYTHING, onlooker)));
            sectionsAgree(day, when);
        }
        totalsAgree(when);
    }

    @Test
    void what_is_added_up_for_roadmaps_is_what_their_rows_say_touched_or_not() {
        for (var step = 0; step < 30; step++) {
            seen(this::something);
            sumsAgree("touched, step " + step);
            if (step % 3 == 0) {
                assertThat(sums.addUp()).as("step " + step).isPositive();
                sumsAgree("added up, step " + step);
                yearsAgree("step " + step);
            }
        }
        seen(() -> db.deleteFrom(MEASURE).where(MEASURE.NUMBER.eq("1.2.")).execute());
        sumsAgree("a row gone");
        sums.addUp();
        sumsAgree("a row gone, added up");
        assertThat(sums.addUp()).isZero();
    }

    private void sumsAgree(String when) {
        var across =
                new MeasureFilter(
                        null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null);
        for (var day : days())
            assertThat(seen(() -> sums.counts(onlooker(day))))
                    .as(when + " on " + day)
                    .isEqualTo(seen(() -> kept.counts(across, Found.EVERYTHING, onlooker(day))));
    }

    private void yearsAgree(String when) {
        for (var day : days()) {
            var rows = OccurrenceTally.kept(day);
            var summed = OccurrenceTally.summed(day);
            var year = STANDING_YEAR;
            var sum = STANDING_YEAR_SUM;
            assertThat(
                            seen(() ->
                                    db.select(sum.ROADMAP_ID, sum.YEAR, summed.all())
                                            .select(summed.done(), summed.late(), summed.due())
                                            .from(sum)
                                            .orderBy(sum.ROADMAP_ID, sum.YEAR)
                                            .fetch(Record::intoList)))
                    .as(when + " on " + day)
                    .isNotEmpty()
                    .isEqualTo(
                            seen(() ->
                                    db.select(year.ROADMAP_ID, year.YEAR, rows.all())
                                            .select(rows.done(), rows.late(), rows.due())
                                            .from(year)
                                            .groupBy(year.ROADMAP_ID, year.YEAR)
                                            .orderBy(year.ROADMAP_ID, year.YEAR)
                                            .fetch(Record::intoList)));
        }
    }

    private void sectionsAgree(LocalDate day, String when) {
        var head = seen(() -> heads.head(roadmap).orElseThrow());
        var outside = new Onlooker("nowhere.", List.of(), nobody(), day);
        assertThat(seen(() -> heads.sections(head, YEAR, onlooker(day))))
                .as(when)
                .isEqualTo(seen(() -> heads.sections(head, YEAR, outside)));
        assertThat(seen(() -> heads.loose(head, YEAR, onlooker(day))))
                .as(when)
                .isEqualTo(seen(() -> heads.loose(head, YEAR, outside)));
    }

    private void totalsAgree(String when) {
        var rows =
                seen(() ->
                        kept.search(
                                MeasureFilter.ofRoadmap(roadmap),
                                Found.EVERYTHING,
                                onlooker(Plans.TODAY),
                                null));
        var ids = rows.stream().map(MeasureRow::id).toList();
        var each = rows.stream().filter(MeasureRow::each).map(MeasureRow::id).toList();
        var standings = seen(() -> kept.of(ids));
        var totals = seen(() -> marks.totals(ids));
        var answered = seen(() -> marks.answered(each));
        var executors = seen(() -> counted.executors(ids));
        for (var id : ids) {
            assertThat(standings.get(id).totals())
                    .as(when)
                    .isEqualTo(totals.getOrDefault(id, MeasureTotals.none(id)));
            assertThat(standings.get(id).answered())
                    .as(when)
                    .isEqualTo(answered.getOrDefault(id, MeasureLine.Answered.NONE));
            assertThat(standings.get(id).executors())
                    .as(when)
                    .isEqualTo(executors.getOrDefault(id, List.of()));
        }
        assertThat(seen(() -> kept.executorsOf(roadmap)))
                .as(when)
                .isEqualTo(seen(() -> counted.executorsOf(roadmap)));
        assertThat(seen(() -> marks.within(rows, standings, YEAR, Plans.TODAY)))
                .as(when)
                .isEqualTo(seen(() -> marks.within(rows, Map.of(), YEAR, Plans.TODAY)));
    }

    /** Of what people do, one thing at a time, in no order. */
    private int something() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> answered();
            case 4 -> changed(ANSWER, ANSWER.STATUS, oneOf("ACCEPTED", "RETURNED", "WITHDRAWN"));
            case 5 -> assigned();
            case 6 -> changed(ASSIGNMENT, ASSIGNMENT.ENDS_ON, Plans.TODAY);
            case 7 -> decided();
            case 8 -> changed(MEASURE, MEASURE.ANSWERING, oneOf("ONE", "EACH"));
            case 9 -> named();
            case 10 -> dated();
            default -> forgotten();
        };
    }

    private int answered() {
        var occurrence = one(OCCURRENCE, OCCURRENCE.ID);
        var assignment =
                db.select(ASSIGNMENT.ID)
                        .from(ASSIGNMENT)
                        .join(OCCURRENCE)
                        .on(OCCURRENCE.MEASURE_ID.eq(ASSIGNMENT.MEASURE_ID))
                        .where(OCCURRENCE.ID.eq(occurrence))
                        .orderBy(DSL.md5(ASSIGNMENT.ID.cast(String.class)))
                        .limit(1)
                        .fetchOne(ASSIGNMENT.ID);
        return db.insertInto(ANSWER)
                .set(ANSWER.ID, Ids.next())
                .set(ANSWER.SCOPE, town.methodist.scope())
                .set(ANSWER.OCCURRENCE_ID, occurrence)
                .set(ANSWER.ASSIGNMENT_ID, random.nextInt(4) == 0 ? null : assignment)
                .set(ANSWER.DONE_ON, Plans.TODAY)
                .set(ANSWER.TIMES, 1 + random.nextInt(2))
                .set(ANSWER.STATUS, oneOf("REPORTED", "REPORTED", "ACCEPTED"))
                .execute();
    }

    private int assigned() {
        return db.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ID, Ids.next())
                .set(ASSIGNMENT.SCOPE, town.methodist.scope())
                .set(ASSIGNMENT.MEASURE_ID, one(MEASURE, MEASURE.ID))
                .set(ASSIGNMENT.PERSON_ID, town.methodist.person().value())
                .set(ASSIGNMENT.LABEL, "Методист")
                .execute();
    }

    private int decided() {
        changed(
                OCCURRENCE,
                OCCURRENCE.DECISION,
                oneOf("ACCEPTED", "NOT_DONE", "SKIPPED", "CANCELLED", "AWAITED"));
        changed(OCCURRENCE, OCCURRENCE.MIN_TIMES, random.nextInt(3));
        db.update(OCCURRENCE)
                .set(OCCURRENCE.DECIDED_ON, OCCURRENCE.ENDS_ON.plus(random.nextInt(9) - 4))
                .where(OCCURRENCE.ROADMAP_ID.eq(roadmap))
                .and(OCCURRENCE.DECISION.eq("ACCEPTED"))
                .and(OCCURRENCE.DECIDED_ON.isNull())
                .execute();
        return db.execute(
                """
                update roadmap.measure m set next_due_on = (
                    select min(o.ends_on) from roadmap.occurrence o
                     where o.measure_id = m.id and o.decision = 'AWAITED' and o.kind <> 'UNSCHEDULED' and o.min_times > 0)
                 where m.roadmap_id = {0}
                """,
                DSL.val(roadmap));
    }

    private int named() {
        return switch (random.nextInt(3)) {
            case 0 -> changed(EXECUTOR, EXECUTOR.NAME, oneOf("Школы", "Методический центр"));
            case 1 -> changed(EXECUTOR, EXECUTOR.RESOLUTION, oneOf("OPEN", "IGNORED", "RESOLVED"));
            default -> changed(EXECUTOR, EXECUTOR.ORDINAL, 100 + random.nextInt(900));
        };
    }

    private int dated() {
        return switch (random.nextInt(4)) {
            case 0 -> changed(OCCURRENCE, OCCURRENCE.PLANNED_ON, Plans.TODAY.plusDays(3));
            case 1 -> changed(OCCURRENCE, OCCURRENCE.PLANNED_TIME, LocalTime.of(14, 30, 5));
            case 2 -> changed(OCCURRENCE, OCCURRENCE.MAX_TIMES, oneOf(4, null));
            default -> changed(OCCURRENCE, OCCURRENCE.VERSION, random.nextLong(9));
        };
    }

    private int forgotten() {
        return random.nextBoolean()
                ? db.deleteFrom(ANSWER).where(ANSWER.ID.eq(one(ANSWER, ANSWER.ID))).execute()
                : changed(MEASURE, MEASURE.STATUS, oneOf("ACTIVE", "CANCELLED"));
    }

    private <T> int changed(Table<?> table, TableField<?, T> field, T value) {
        var id = table.field("id", UUID.class);
        return db.update(table).set(field, value).where(id.eq(one(table, id))).execute();
    }

    /** Near today rather than in two years, so that things meet. */
    private UUID one(Table<?> table, org.jooq.Field<UUID> id) {
        var query =
                db.select(id)
                        .from(table)
                        .where(
                                DSL.field(DSL.name("scope"), String.class)
                                        .eq(town.methodist.scope()));
        var near =
                table == OCCURRENCE
                        ? query.and(OCCURRENCE.ENDS_ON.lt(Plans.TODAY.plusMonths(4)))
                        : query;
        var all = near.orderBy(id).fetch(id);
        return all.isEmpty() ? new UUID(0, 0) : all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void nobody_outside_the_subtree_sees_what_is_kept() {
        var school = town.school("Школа № 1");
        var head = town.hat("Котов Илья Сергеевич", "директор", Role.ORGANISATION_HEAD, school);

        for (var other : List.of(head, Town.found(context).methodist))
            assertThat(plans.seen(other, () -> db.fetchCount(STANDING))).isZero();
        assertThat(Viewers.as(town.methodist, () -> db.fetchCount(STANDING))).isZero();
    }

    @Test
    void nobody_writes_what_is_kept() {
        assertThat(
                        seen(() ->
                                db.update(STANDING)
                                        .set(STANDING.DONE, 100)
                                        .where(STANDING.ROADMAP_ID.eq(roadmap))
                                        .execute()))
                .isZero();
        assertThatThrownBy(() -> seen(() -> db.execute("select roadmap.stand('{}')")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_roadmap_sent_back_is_no_longer_among_those_that_run() {
        assertThat(
                        seen(() ->
                                        kept.counts(
                                                everywhere(),
                                                Found.EVERYTHING,
                                                onlooker(Plans.TODAY)))
                                .all())
                .isGreaterThan(10);

        seen(() ->
                db.execute(
                        "update roadmap.roadmap set status = 'RETURNED' where id = {0}",
                        DSL.val(roadmap)));

        assertThat(
                        seen(() ->
                                        kept.counts(
                                                everywhere(),
                                                Found.EVERYTHING,
                                                onlooker(Plans.TODAY)))
                                .all())
                .isZero();
    }

    private static List<LocalDate> days() {
        return List.of(Plans.TODAY, Plans.TODAY.plusMonths(1), Plans.TODAY.plusYears(1));
    }

    private Onlooker onlooker(LocalDate day) {
        return new Onlooker(town.methodist.scope(), town.methodist.ancestors(), nobody(), day);
    }

    private Whose nobody() {
        return new Whose(town.methodist.person().value(), List.of());
    }

    private MeasureFilter narrowed(MeasureState state) {
        return new MeasureFilter(
                roadmap, null, state, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    private static MeasureFilter everywhere() {
        return new MeasureFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    private <T> T seen(java.util.function.Supplier<T> work) {
        return plans.seen(town.methodist, work);
    }
}
