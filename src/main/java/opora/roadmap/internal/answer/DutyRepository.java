package opora.roadmap.internal.answer;

import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.roadmap.OccurrenceId;
import opora.shared.Period;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Occurrences as those who answer see them, and the owner's decisions on them. */
@Repository
class DutyRepository {

    private final DSLContext db;

    DutyRepository(DSLContext db) {
        this.db = db;
    }

    /** Two queries for any number of occurrences; those the viewer may not see are left out. */
    List<Duty> find(Collection<OccurrenceId> ids) {
        var rows =
                db.select(OCCURRENCE.fields())
                        .select(MEASURE.ANSWERING)
                        .from(OCCURRENCE)
                        .join(MEASURE)
                        .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                        .where(OCCURRENCE.ID.in(ids.stream().map(OccurrenceId::value).toList()))
                        .orderBy(OCCURRENCE.ENDS_ON, OCCURRENCE.ID)
                        .fetch();
        var assigned = assignments(rows.getValues(OCCURRENCE.MEASURE_ID));
        return rows.map(row -> duty(row, assigned));
    }

    private Map<UUID, List<Duty.Assignment>> assignments(Collection<UUID> measures) {
        return db
                .select(
                        ASSIGNMENT.MEASURE_ID,
                        ASSIGNMENT.ID,
                        ASSIGNMENT.UNIT_ID,
                        ASSIGNMENT.UNIT_SCOPE,
                        ASSIGNMENT.PERSON_ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.MEASURE_ID.in(measures))
                .and(ASSIGNMENT.ENDS_ON.isNull())
                .fetch()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.value1(),
                                Collectors.mapping(
                                        row ->
                                                new Duty.Assignment(
                                                        row.value2(),
                                                        row.value3(),
                                                        row.value4(),
                                                        row.value5()),
                                        Collectors.toList())));
    }

    void accept(Duty duty, LocalDate on, @Nullable UUID by) {
        decide(duty, "ACCEPTED", on, by);
    }

    void await(Duty duty) {
        decide(duty, "AWAITED", null, null);
    }

    private void decide(Duty duty, String decision, @Nullable LocalDate on, @Nullable UUID by) {
        var rows =
                db.update(OCCURRENCE)
                        .set(OCCURRENCE.DECISION, decision)
                        .set(OCCURRENCE.DECIDED_ON, on)
                        .set(OCCURRENCE.DECIDED_BY, by)
                        .set(OCCURRENCE.TOUCHED, true)
                        .set(OCCURRENCE.VERSION, OCCURRENCE.VERSION.plus(1))
                        .where(OCCURRENCE.ID.eq(duty.id().value()))
                        .and(OCCURRENCE.VERSION.eq(duty.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Occurrence", duty.id());
    }

    private static Duty duty(Record row, Map<UUID, List<Duty.Assignment>> assigned) {
        return new Duty(
                new OccurrenceId(row.get(OCCURRENCE.ID)),
                row.get(OCCURRENCE.MEASURE_ID),
                row.get(OCCURRENCE.SCOPE),
                new Period(row.get(OCCURRENCE.STARTS_ON), row.get(OCCURRENCE.ENDS_ON)),
                row.get(OCCURRENCE.MIN_TIMES),
                row.get(OCCURRENCE.DECISION),
                row.get(MEASURE.ANSWERING).equals("EACH"),
                assigned.getOrDefault(row.get(OCCURRENCE.MEASURE_ID), List.of()),
                row.get(OCCURRENCE.VERSION));
    }
}
