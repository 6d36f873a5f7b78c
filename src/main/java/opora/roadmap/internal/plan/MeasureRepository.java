package opora.roadmap.internal.plan;

import static db.roadmap.tables.Measure.MEASURE;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.val;

import db.roadmap.tables.records.MeasureRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opora.reading.OrderItem;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.shared.NotFound;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Stored measures. */
@Repository
public class MeasureRepository {

    private static final int CHUNK = 500;

    private final DSLContext db;

    MeasureRepository(DSLContext db) {
        this.db = db;
    }

    public void insert(List<Measure> measures, Audience audience) {
        for (int from = 0; from < measures.size(); from += CHUNK) {
            var some = measures.subList(from, Math.min(from + CHUNK, measures.size()));
            db.insertInto(MEASURE)
                    .set(some.stream().map(one -> MeasureRows.write(one, audience)).toList())
                    .execute();
        }
    }

    public Optional<Measure> find(MeasureId id) {
        return db.selectFrom(MEASURE)
                .where(MEASURE.ID.eq(id.value()))
                .fetchOptional(MeasureRows::read);
    }

    public Measure get(MeasureId id) {
        return find(id).orElseThrow(() -> new NotFound("Measure", id));
    }

    public List<Measure> find(Collection<MeasureId> ids) {
        return db.selectFrom(MEASURE)
                .where(MEASURE.ID.in(ids.stream().map(MeasureId::value).toList()))
                .orderBy(MEASURE.ORDINAL, MEASURE.ID)
                .fetch(MeasureRows::read);
    }

    /** Rows of the plan, without the items of its order. */
    public List<Measure> ofRoadmap(RoadmapId roadmap) {
        return db.selectFrom(MEASURE)
                .where(MEASURE.ROADMAP_ID.eq(roadmap.value()))
                .and(MEASURE.ORDER_ITEM.eq(""))
                .orderBy(MEASURE.ORDINAL, MEASURE.ID)
                .fetch(MeasureRows::read);
    }

    /** Items of the order, in its order. */
    List<Measure> orderItems(RoadmapId roadmap) {
        return db.selectFrom(MEASURE)
                .where(MEASURE.ROADMAP_ID.eq(roadmap.value()))
                .and(MEASURE.ORDER_ITEM.ne(""))
                .orderBy(MEASURE.ORDINAL, MEASURE.ID)
                .fetch(MeasureRows::read);
    }

    void insertOrderItem(Measure one, OrderItem.Nature nature, Audience audience) {
        var row = MeasureRows.write(one, audience);
        row.setOrderItem(nature.name());
        db.insertInto(MEASURE).set(row).execute();
    }

    /**
     * What the lines of the journal say until the end of the transaction: by what act a row
     * changed.
     */
    void onGround(String ground) {
        db.select(function("set_config", String.class, val("opora.ground"), val(ground), val(true)))
                .fetch();
    }

    public void update(Measure one) {
        var row = new MeasureRecord();
        MeasureRows.change(row, one);
        var rows =
                db.update(MEASURE)
                        .set(row)
                        .set(MEASURE.VERSION, MEASURE.VERSION.plus(1))
                        .where(MEASURE.ID.eq(one.id().value()))
                        .and(MEASURE.VERSION.eq(one.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Measure", one.id());
    }
}
