package opora.roadmap.internal.answer;

import static db.roadmap.Tables.FULFILMENT;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.util.List;
import opora.roadmap.OccurrenceId;
import opora.roadmap.internal.answer.FulfilmentService.Candidate;
import opora.shared.Ids;
import opora.shared.Scopes;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/**
 * Which occurrence stands for rows elsewhere: the August conference of two sections is answered
 * once.
 */
@Repository
class FulfilmentRepository {

    private static final int NEAR_DAYS = 31;
    private static final int OFFERED = 30;

    private final DSLContext db;

    FulfilmentRepository(DSLContext db) {
        this.db = db;
    }

    List<OccurrenceId> fulfilledBy(OccurrenceId occurrence) {
        return db.select(FULFILMENT.FULFILS_ID)
                .from(FULFILMENT)
                .where(FULFILMENT.OCCURRENCE_ID.eq(occurrence.value()))
                .fetch(row -> new OccurrenceId(row.value1()));
    }

    void link(String scope, OccurrenceId occurrence, OccurrenceId fulfils) {
        db.insertInto(FULFILMENT)
                .set(FULFILMENT.ID, Ids.next())
                .set(FULFILMENT.SCOPE, scope)
                .set(FULFILMENT.OCCURRENCE_ID, occurrence.value())
                .set(FULFILMENT.FULFILS_ID, fulfils.value())
                .onConflictDoNothing()
                .execute();
    }

    void unlink(OccurrenceId fulfils) {
        db.deleteFrom(FULFILMENT).where(FULFILMENT.FULFILS_ID.eq(fulfils.value())).execute();
    }

    List<Candidate> candidates(String scope, Duty wanted) {
        var title =
                DSL.select(MEASURE.TITLE)
                        .from(MEASURE)
                        .where(MEASURE.ID.eq(wanted.measure()))
                        .asField();
        var near = wanted.window();
        return db.select(
                        OCCURRENCE.ID,
                        MEASURE.ID,
                        MEASURE.NUMBER,
                        MEASURE.TITLE,
                        ROADMAP_.TITLE,
                        OCCURRENCE.ENDS_ON,
                        OCCURRENCE.DECISION)
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                .where(OCCURRENCE.SCOPE.ge(scope).and(OCCURRENCE.SCOPE.lt(Scopes.end(scope))))
                .and(ROADMAP_.STATUS.eq("IN_FORCE"))
                .and(OCCURRENCE.DECISION.in("AWAITED", "ACCEPTED"))
                .and(OCCURRENCE.MEASURE_ID.ne(wanted.measure()))
                .and(OCCURRENCE.STARTS_ON.le(near.endsOn().plusDays(NEAR_DAYS)))
                .and(OCCURRENCE.ENDS_ON.ge(near.startsOn().minusDays(NEAR_DAYS)))
                .orderBy(
                        DSL.field("similarity({0}, {1})", Double.class, MEASURE.TITLE, title)
                                .desc(),
                        OCCURRENCE.ENDS_ON,
                        OCCURRENCE.ID)
                .limit(OFFERED)
                .fetch(row ->
                        new Candidate(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7().equals("ACCEPTED")));
    }
}
