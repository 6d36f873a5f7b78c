package opora.roadmap.internal.executor;

import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Executor.EXECUTOR;
import static db.roadmap.tables.Measure.MEASURE;
import static org.jooq.impl.DSL.selectOne;

import db.roadmap.tables.records.AssignmentRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.AssignmentId;
import opora.roadmap.ExecutorId;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.UnitId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Who answers for measures. */
@Repository
public class AssignmentRepository {

    private static final int CHUNK = 1000;

    private final DSLContext db;

    AssignmentRepository(DSLContext db) {
        this.db = db;
    }

    public void insert(List<Assignment> assignments, String scope) {
        for (int from = 0; from < assignments.size(); from += CHUNK) {
            var some = assignments.subList(from, Math.min(from + CHUNK, assignments.size()));
            db.insertInto(ASSIGNMENT)
                    .set(some.stream().map(one -> row(one, scope)).toList())
                    .execute();
        }
    }

    private static AssignmentRecord row(Assignment one, String scope) {
        var target = one.target();
        var row = new AssignmentRecord();
        row.setId(one.id().value());
        row.setScope(scope);
        row.setMeasureId(one.measure().value());
        row.setExecutorId(one.executor() == null ? null : one.executor().value());
        row.setUnitId(target.unit() == null ? null : target.unit().value());
        row.setUnitScope(target.unitScope());
        row.setPersonId(target.person() == null ? null : target.person().value());
        row.setLabel(target.label());
        row.setAcceptedOn(one.acceptedOn());
        row.setStartsOn(one.startsOn());
        row.setVersion(0L);
        return row;
    }

    /** Those in force. */
    public List<Assignment> ofMeasures(Collection<MeasureId> measures) {
        return inForce(ASSIGNMENT.MEASURE_ID.in(measures.stream().map(MeasureId::value).toList()));
    }

    /** Those in force. */
    public List<Assignment> ofRoadmap(RoadmapId roadmap) {
        return inForce(MEASURE.ROADMAP_ID.eq(roadmap.value()));
    }

    private List<Assignment> inForce(Condition where) {
        return db.select(ASSIGNMENT.fields())
                .from(ASSIGNMENT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ASSIGNMENT.MEASURE_ID))
                .where(where)
                .and(ASSIGNMENT.ENDS_ON.isNull())
                .orderBy(MEASURE.ORDINAL, ASSIGNMENT.LABEL, ASSIGNMENT.ID)
                .fetch(AssignmentRepository::read);
    }

    /**
     * For each wording whom it stands for elsewhere in the scope, as the latest row of that wording
     * has it.
     */
    Map<String, List<Target>> remembered(String scope, Collection<String> names) {
        var answers = ASSIGNMENT.ENDS_ON.isNull();
        var latest =
                db.select(EXECUTOR.ID, EXECUTOR.NAME)
                        .distinctOn(EXECUTOR.NAME)
                        .from(EXECUTOR)
                        .where(EXECUTOR.SCOPE.eq(scope))
                        .and(EXECUTOR.NAME.in(names))
                        .and(EXECUTOR.RESOLUTION.eq(Executor.Resolution.RESOLVED.name()))
                        .andExists(
                                selectOne()
                                        .from(ASSIGNMENT)
                                        .where(ASSIGNMENT.EXECUTOR_ID.eq(EXECUTOR.ID))
                                        .and(answers))
                        .orderBy(EXECUTOR.NAME, EXECUTOR.ID.desc())
                        .asTable("latest");
        return db.select(ASSIGNMENT.fields())
                .select(latest.field(EXECUTOR.NAME))
                .from(latest)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.EXECUTOR_ID.eq(latest.field(EXECUTOR.ID)))
                .where(answers)
                .orderBy(ASSIGNMENT.ID)
                .fetchGroups(latest.field(EXECUTOR.NAME), row -> read(row).target());
    }

    /** An assignment with answers stays for their sake; it only ends. */
    public void end(Collection<AssignmentId> ids, LocalDate lastDay) {
        if (ids.isEmpty()) return;
        db.update(ASSIGNMENT)
                .set(ASSIGNMENT.ENDS_ON, lastDay)
                .set(ASSIGNMENT.VERSION, ASSIGNMENT.VERSION.plus(1))
                .where(ASSIGNMENT.ID.in(ids.stream().map(AssignmentId::value).toList()))
                .execute();
    }

    /** Through a door of the database: the row belongs to the owner of the roadmap. */
    int accept(Collection<AssignmentId> ids, LocalDate day) {
        var wanted = ids.stream().map(AssignmentId::value).toArray(UUID[]::new);
        var accepted =
                db.fetchValue(
                        "select roadmap.accept_assignments({0}, {1})",
                        DSL.val(wanted), DSL.val(day));
        return accepted instanceof Integer count ? count : 0;
    }

    /** The printed words it stood for are gone with an amendment. */
    void detach(ExecutorId executor) {
        db.update(ASSIGNMENT)
                .setNull(ASSIGNMENT.EXECUTOR_ID)
                .set(ASSIGNMENT.VERSION, ASSIGNMENT.VERSION.plus(1))
                .where(ASSIGNMENT.EXECUTOR_ID.eq(executor.value()))
                .execute();
    }

    /** The measure as the viewer sees it: a foreign key would look past the policies. */
    String scope(MeasureId measure) {
        return db.select(MEASURE.SCOPE)
                .from(MEASURE)
                .where(MEASURE.ID.eq(measure.value()))
                .fetchOptional(MEASURE.SCOPE)
                .orElseThrow(() -> new NotFound("Measure", measure));
    }

    private static Assignment read(Record row) {
        var executor = row.get(ASSIGNMENT.EXECUTOR_ID);
        var unit = row.get(ASSIGNMENT.UNIT_ID);
        var person = row.get(ASSIGNMENT.PERSON_ID);
        return new Assignment(
                new AssignmentId(row.get(ASSIGNMENT.ID)),
                new MeasureId(row.get(ASSIGNMENT.MEASURE_ID)),
                executor == null ? null : new ExecutorId(executor),
                new Target(
                        unit == null ? null : new UnitId(unit),
                        row.get(ASSIGNMENT.UNIT_SCOPE),
                        person == null ? null : new PersonId(person),
                        row.get(ASSIGNMENT.LABEL)),
                row.get(ASSIGNMENT.ACCEPTED_ON),
                row.get(ASSIGNMENT.STARTS_ON),
                row.get(ASSIGNMENT.ENDS_ON));
    }
}
