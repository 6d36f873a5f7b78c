package opora.roadmap.internal.today;

import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.util.List;
import opora.roadmap.AssignmentId;
import opora.roadmap.internal.answer.Whose;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What is laid on somebody and not yet accepted by him (поручено, но не принято к исполнению). */
@Repository
class EntrustedRepository {

    private static final int MOST = 1000;

    private final DSLContext db;

    EntrustedRepository(DSLContext db) {
        this.db = db;
    }

    List<AssignmentId> unaccepted(Whose whose) {
        return db.select(ASSIGNMENT.ID)
                .from(ASSIGNMENT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ASSIGNMENT.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                .where(whose.assigned())
                .and(ASSIGNMENT.ACCEPTED_ON.isNull())
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .and(ROADMAP_.STATUS.eq("IN_FORCE"))
                .limit(MOST)
                .fetch(row -> new AssignmentId(row.value1()));
    }
}
