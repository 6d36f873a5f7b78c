package opora.roadmap.internal.executor;

import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Executor.EXECUTOR;
import static db.roadmap.tables.Measure.MEASURE;
import static org.jooq.impl.DSL.selectOne;

import db.roadmap.tables.records.ExecutorRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.reading.Party;
import opora.reading.PartyKind;
import opora.roadmap.ExecutorId;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.Executor.Resolution;
import opora.shared.StaleRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Printed executors. */
@Repository
public class ExecutorRepository {

    private static final int CHUNK = 1000;

    private final DSLContext db;

    ExecutorRepository(DSLContext db) {
        this.db = db;
    }

    public void insert(List<Executor> executors, String scope) {
        for (int from = 0; from < executors.size(); from += CHUNK) {
            var some = executors.subList(from, Math.min(from + CHUNK, executors.size()));
            db.insertInto(EXECUTOR)
                    .set(some.stream().map(one -> row(one, scope)).toList())
                    .execute();
        }
    }

    private static ExecutorRecord row(Executor one, String scope) {
        var row = new ExecutorRecord();
        row.setId(one.id().value());
        row.setScope(scope);
        row.setMeasureId(one.measure().value());
        row.setOrdinal(one.ordinal());
        row.setRaw(one.party().raw());
        row.setKind(one.party().kind().name());
        row.setName(one.party().name());
        row.setPosition(orEmpty(one.party().position()));
        row.setOrganisation(orEmpty(one.party().organisation()));
        row.setResolution(one.resolution().name());
        row.setVersion(one.version());
        return row;
    }

    public Optional<Executor> find(ExecutorId id) {
        return where(EXECUTOR.ID.eq(id.value())).stream().findFirst();
    }

    public List<Executor> ofMeasure(MeasureId measure) {
        return where(EXECUTOR.MEASURE_ID.eq(measure.value()));
    }

    public List<Executor> ofRoadmap(RoadmapId roadmap) {
        return where(MEASURE.ROADMAP_ID.eq(roadmap.value()));
    }

    /** Rows of the plan that name nobody and are laid on nobody. */
    List<MeasureId> laidOnNobody(RoadmapId roadmap) {
        return db.select(MEASURE.ID)
                .from(MEASURE)
                .where(MEASURE.ROADMAP_ID.eq(roadmap.value()))
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .and(MEASURE.ORDER_ITEM.eq(""))
                .andNotExists(selectOne().from(EXECUTOR).where(EXECUTOR.MEASURE_ID.eq(MEASURE.ID)))
                .andNotExists(
                        selectOne()
                                .from(ASSIGNMENT)
                                .where(ASSIGNMENT.MEASURE_ID.eq(MEASURE.ID))
                                .and(ASSIGNMENT.ENDS_ON.isNull()))
                .orderBy(MEASURE.ORDINAL, MEASURE.ID)
                .fetch(row -> new MeasureId(row.value1()));
    }

    /** Executors of the same wording anywhere in a scope. */
    public List<Executor> named(String scope, String name) {
        return where(EXECUTOR.SCOPE.eq(scope).and(EXECUTOR.NAME.eq(name)));
    }

    private List<Executor> where(Condition condition) {
        return db.select(EXECUTOR.fields())
                .from(EXECUTOR)
                .join(MEASURE)
                .on(MEASURE.ID.eq(EXECUTOR.MEASURE_ID))
                .where(condition)
                .orderBy(MEASURE.ORDINAL, EXECUTOR.ORDINAL, EXECUTOR.ID)
                .fetch(ExecutorRepository::read);
    }

    private static Executor read(Record row) {
        return new Executor(
                new ExecutorId(row.get(EXECUTOR.ID)),
                new MeasureId(row.get(EXECUTOR.MEASURE_ID)),
                row.get(EXECUTOR.ORDINAL),
                new Party(
                        row.get(EXECUTOR.RAW),
                        PartyKind.valueOf(row.get(EXECUTOR.KIND)),
                        row.get(EXECUTOR.NAME),
                        orNull(row.get(EXECUTOR.POSITION)),
                        orNull(row.get(EXECUTOR.ORGANISATION))),
                Resolution.valueOf(row.get(EXECUTOR.RESOLUTION)),
                row.get(EXECUTOR.VERSION));
    }

    /** Of those that are still open: what people said of one meanwhile stays. */
    public void resolve(Collection<Executor> some, Resolution as) {
        if (some.isEmpty()) return;
        db.update(EXECUTOR)
                .set(EXECUTOR.RESOLUTION, as.name())
                .set(EXECUTOR.VERSION, EXECUTOR.VERSION.plus(1))
                .where(EXECUTOR.ID.in(some.stream().map(one -> one.id().value()).toList()))
                .and(EXECUTOR.RESOLUTION.eq(Resolution.OPEN.name()))
                .execute();
    }

    /** Wordings somebody said need nobody here. */
    Set<String> ignored(String scope, Collection<String> names) {
        return db.selectDistinct(EXECUTOR.NAME)
                .from(EXECUTOR)
                .where(EXECUTOR.SCOPE.eq(scope))
                .and(EXECUTOR.NAME.in(names))
                .and(EXECUTOR.RESOLUTION.eq(Resolution.IGNORED.name()))
                .fetchSet(EXECUTOR.NAME);
    }

    void delete(ExecutorId id) {
        if (db.deleteFrom(EXECUTOR).where(EXECUTOR.ID.eq(id.value())).execute() != 1) {
            throw new StaleRecord("Executor", id);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
