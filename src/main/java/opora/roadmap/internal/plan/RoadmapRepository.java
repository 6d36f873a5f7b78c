package opora.roadmap.internal.plan;

import static db.roadmap.tables.Intake.INTAKE;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static db.roadmap.tables.Section.SECTION;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import opora.roadmap.RoadmapId;
import opora.shared.NotFound;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Stored roadmaps. */
@Repository
public class RoadmapRepository {

    private final DSLContext db;

    RoadmapRepository(DSLContext db) {
        this.db = db;
    }

    public void insert(Roadmap one) {
        db.insertInto(ROADMAP_)
                .set(ROADMAP_.ID, one.id().value())
                .set(ROADMAP_.SCOPE, one.scope())
                .set(ROADMAP_.UNIT_ID, one.unit().value())
                .set(RoadmapRows.changes(one))
                .execute();
    }

    public Optional<Roadmap> find(RoadmapId id) {
        return db.selectFrom(ROADMAP_)
                .where(ROADMAP_.ID.eq(id.value()))
                .fetchOptional(RoadmapRows::read);
    }

    public Roadmap get(RoadmapId id) {
        return find(id).orElseThrow(() -> new NotFound("Roadmap", id));
    }

    /**
     * Those at or under a scope, the latest first: what others publish does not belong in one's own
     * list.
     */
    public List<Roadmap> within(String scope) {
        return db.selectFrom(ROADMAP_)
                .where(ROADMAP_.SCOPE.startsWith(scope))
                .orderBy(ROADMAP_.STARTS_ON.desc(), ROADMAP_.TITLE, ROADMAP_.ID)
                .fetch(RoadmapRows::read);
    }

    public void update(Roadmap one) {
        var rows =
                db.update(ROADMAP_)
                        .set(RoadmapRows.changes(one))
                        .set(ROADMAP_.VERSION, ROADMAP_.VERSION.plus(1))
                        .where(ROADMAP_.ID.eq(one.id().value()))
                        .and(ROADMAP_.VERSION.eq(one.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Roadmap", one.id());
    }

    /** Rows are shown to whom their roadmap is: the policies look at each table by itself. */
    void publishParts(RoadmapId id, Audience audience) {
        db.update(SECTION)
                .set(SECTION.AUDIENCE, audience.name())
                .where(SECTION.ROADMAP_ID.eq(id.value()))
                .execute();
        db.update(MEASURE)
                .set(MEASURE.AUDIENCE, audience.name())
                .where(MEASURE.ROADMAP_ID.eq(id.value()))
                .execute();
        db.update(OCCURRENCE)
                .set(OCCURRENCE.AUDIENCE, audience.name())
                .where(OCCURRENCE.ROADMAP_ID.eq(id.value()))
                .execute();
        if (audience == Audience.PUBLIC) keepOrderItemsInside(id);
    }

    /** How an order is obeyed is nothing for everybody: its items are shown to those below only. */
    private void keepOrderItemsInside(RoadmapId id) {
        var items =
                select(MEASURE.ID)
                        .from(MEASURE)
                        .where(MEASURE.ROADMAP_ID.eq(id.value()))
                        .and(MEASURE.ORDER_ITEM.ne(""));
        db.update(OCCURRENCE)
                .set(OCCURRENCE.AUDIENCE, Audience.DESCENDANTS.name())
                .where(OCCURRENCE.MEASURE_ID.in(items))
                .execute();
        db.update(MEASURE)
                .set(MEASURE.AUDIENCE, Audience.DESCENDANTS.name())
                .where(MEASURE.ROADMAP_ID.eq(id.value()))
                .and(MEASURE.ORDER_ITEM.ne(""))
                .execute();
    }

    /** With its rows; an import that led to it remembers the file, not the draft. */
    void delete(Roadmap one) {
        db.update(INTAKE)
                .setNull(INTAKE.ROADMAP_ID)
                .where(INTAKE.ROADMAP_ID.eq(one.id().value()))
                .execute();
        db.deleteFrom(MEASURE).where(MEASURE.ROADMAP_ID.eq(one.id().value())).execute();
        var rows =
                db.deleteFrom(ROADMAP_)
                        .where(ROADMAP_.ID.eq(one.id().value()))
                        .and(ROADMAP_.VERSION.eq(one.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Roadmap", one.id());
    }
}
