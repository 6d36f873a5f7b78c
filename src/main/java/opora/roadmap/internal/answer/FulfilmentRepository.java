package opora.roadmap.internal.answer;

import static db.roadmap.Tables.FULFILMENT;

import java.util.List;
import opora.roadmap.OccurrenceId;
import opora.shared.Ids;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Which occurrence stands for rows elsewhere: the August conference of two sections is answered
 * once.
 */
@Repository
class FulfilmentRepository {

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

    void unlink(OccurrenceId occurrence, OccurrenceId fulfils) {
        db.deleteFrom(FULFILMENT)
                .where(FULFILMENT.OCCURRENCE_ID.eq(occurrence.value()))
                .and(FULFILMENT.FULFILS_ID.eq(fulfils.value()))
                .execute();
    }
}
