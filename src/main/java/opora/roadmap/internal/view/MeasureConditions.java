package opora.roadmap.internal.view;

import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.EXECUTOR;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.TAGGING;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.roadmap.internal.occurrence.OpenDates;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The filter for rows seen from outside, counted from dates and answers. What late, due and waiting
 * mean is said by {@link OccurrenceMark#state}; the conditions here are its shadow in SQL, and a
 * test holds the two together.
 */
final class MeasureConditions {

    static Condition of(MeasureFilter filter, Found found, Onlooker onlooker) {
        return where(filter, onlooker)
                .and(found.holds(MEASURE.ID))
                .and(filter.onlyMine() ? onlooker.mine(MEASURE.ID) : noCondition())
                .and(
                        filter.state() == null
                                ? noCondition()
                                : state(filter.state(), onlooker.today()));
    }

    /** Measures that carry the tag themselves. */
    static Condition tagged(MeasureFilter filter, Field<UUID> id) {
        return filter.tag() == null
                ? noCondition()
                : id.in(
                        select(TAGGING.MEASURE_ID)
                                .from(TAGGING)
                                .where(TAGGING.TAG_ID.eq(filter.tag()))
                                .and(TAGGING.MEASURE_ID.isNotNull()));
    }

    private static Condition where(MeasureFilter filter, Onlooker onlooker) {
        return (filter.roadmap() == null
                        ? running().and(outside(onlooker))
                        : ofPlan(filter.roadmap()))
                .and(
                        filter.section() == null
                                ? noCondition()
                                : MEASURE.SECTION_ID.eq(filter.section()))
                .and(
                        filter.activity() == null
                                ? noCondition()
                                : MEASURE.ACTIVITY.eq(filter.activity().name()))
                .and(
                        filter.term() == null
                                ? noCondition()
                                : MEASURE.SCHEDULE_KIND.eq(filter.term().name()))
                .and(
                        filter.executorName().isEmpty()
                                ? noCondition()
                                : executor(filter.executorName()))
                .and(tagged(filter, MEASURE.ID))
                .and(words(filter))
                .and(
                        filter.from() == null && filter.to() == null
                                ? noCondition()
                                : anyOccurrence(MEASURE.ID, within(filter.from(), filter.to())));
    }

    /**
     * What others published for the viewer's unit, and what they laid on it. Policies let through
     * no more, but they do not say where to look; as an array it is found first, whatever the plan.
     */
    private static Condition outside(Onlooker onlooker) {
        var published =
                MEASURE.as("outside").SCOPE.eq(any(onlooker.above().toArray(String[]::new)));
        return condition(
                """
                {0} = any (array(select outside.id from roadmap.measure outside
                                  where {1} or outside.id = any (array(select unnest(roadmap.assigned_elsewhere())))))
                """,
                MEASURE.ID, published);
    }

    /** Inside a roadmap its rows; the items of its order have a page of their own. */
    private static Condition ofPlan(UUID roadmap) {
        return MEASURE.ROADMAP_ID.eq(roadmap).and(MEASURE.ORDER_ITEM.eq(""));
    }

    /** Across roadmaps only those that run: a draft owes nothing. */
    private static Condition running() {
        return MEASURE.ROADMAP_ID.in(
                select(ROADMAP_.ID).from(ROADMAP_).where(ROADMAP_.STATUS.eq("IN_FORCE")));
    }

    private static Condition executor(String name) {
        return MEASURE.ID.in(
                select(EXECUTOR.MEASURE_ID).from(EXECUTOR).where(EXECUTOR.NAME.eq(name)));
    }

    /** Inside one roadmap, whose rows are few; across them {@link Found} has looked already. */
    static Condition words(MeasureFilter filter) {
        if (filter.words().isEmpty() || filter.roadmap() == null) return noCondition();
        var number = MEASURE.NUMBER.startsWith(filter.words());
        var lexemes = lexemes(filter.words());
        if (lexemes.isEmpty()) return number;
        return number.or(
                condition(
                        "to_tsvector('russian', {0}) @@ to_tsquery('russian', {1})",
                        MEASURE.TITLE, val(lexemes)));
    }

    /** «план работ» → «план:* & работ:*»: beginnings of words in any form. */
    static String lexemes(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    static Condition within(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null ? noCondition() : OCCURRENCE.ENDS_ON.ge(from))
                .and(to == null ? noCondition() : OCCURRENCE.STARTS_ON.le(to))
                .and(OCCURRENCE.DECISION.ne("CANCELLED"));
    }

    static Condition state(MeasureState state, LocalDate today) {
        var active = MEASURE.STATUS.eq("ACTIVE");
        return switch (state) {
            case CANCELLED -> MEASURE.STATUS.eq("CANCELLED");
            case LATE -> active.and(MEASURE.NEXT_DUE_ON.lt(today)).and(anyOccurrence(late(today)));
            case DUE -> active.and(anyOccurrence(due(today)));
            case WAIT -> active.and(anyOccurrence(waiting()));
            case AHEAD ->
                    active.and(MEASURE.NEXT_DUE_ON.gt(today.plusDays(OccurrenceMark.NEAR_DAYS)));
            case DONE ->
                    active.and(MEASURE.NEXT_DUE_ON.isNull())
                            .and(anyOccurrence(OCCURRENCE.DECISION.eq("ACCEPTED")));
            case UNSCHEDULED -> active.and(anyOccurrence(unscheduled()));
            case BEFORE_START -> active.and(anyOccurrence(beforeStart()));
        };
    }

    private static Condition anyOccurrence(Condition such) {
        return anyOccurrence(MEASURE.ID, such);
    }

    static Condition anyOccurrence(Field<UUID> measure, Condition such) {
        return exists(
                selectOne().from(OCCURRENCE).where(OCCURRENCE.MEASURE_ID.eq(measure)).and(such));
    }

    static Condition late(LocalDate today) {
        return OpenDates.open().and(OCCURRENCE.ENDS_ON.lt(today)).and(reported().not());
    }

    static Condition due(LocalDate today) {
        return OpenDates.open()
                .and(OCCURRENCE.STARTS_ON.le(today).or(begun()))
                .and(OCCURRENCE.ENDS_ON.between(today, today.plusDays(OccurrenceMark.NEAR_DAYS)))
                .and(reported().not());
    }

    static Condition waiting() {
        return OCCURRENCE.DECISION.eq("AWAITED").and(reported());
    }

    static Condition unscheduled() {
        return OCCURRENCE.KIND.eq("UNSCHEDULED").and(OCCURRENCE.DECISION.eq("AWAITED"));
    }

    /** Ended before the plan was kept here, and nobody has said since how it went. */
    static Condition beforeStart() {
        return OCCURRENCE.DECISION.eq("BEFORE_START");
    }

    /** Somebody did part of it, perhaps before its time. */
    private static Condition begun() {
        return exists(
                selectOne()
                        .from(ANSWER)
                        .where(ANSWER.OCCURRENCE_ID.eq(OCCURRENCE.ID))
                        .and(ANSWER.STATUS.in("REPORTED", "ACCEPTED"))
                        .and(ANSWER.TIMES.gt(0)));
    }

    /** Everything asked has been said, and something of it waits for the controller. */
    private static Condition reported() {
        // written out, so that the partial index of undecided answers is known to serve
        var undecided =
                selectOne()
                        .from(ANSWER)
                        .where(ANSWER.OCCURRENCE_ID.eq(OCCURRENCE.ID))
                        .and(ANSWER.STATUS.eq(inline("REPORTED")));
        return exists(undecided).and(saidInFull());
    }

    /** As many times as the window wants, by everybody where each answers. */
    private static Condition saidInFull() {
        return condition(
                """
                (select coalesce(sum(a.times), 0) from roadmap.answer a
                      where a.occurrence_id = {0} and a.status in ('REPORTED', 'ACCEPTED')) >= greatest(1, {1})
                and not exists (select 1 from roadmap.assignment s join roadmap.measure m on m.id = s.measure_id
                                 where s.measure_id = {2} and m.answering = 'EACH' and s.ends_on is null
                                   and (select coalesce(sum(a.times), 0) from roadmap.answer a
                                         where a.occurrence_id = {0} and a.status in ('REPORTED', 'ACCEPTED')
                                           and (a.assignment_id = s.id or a.assignment_id is null)) < greatest(1, {1}))
                """,
                OCCURRENCE.ID, OCCURRENCE.MIN_TIMES, OCCURRENCE.MEASURE_ID);
    }

    private MeasureConditions() {}
}
