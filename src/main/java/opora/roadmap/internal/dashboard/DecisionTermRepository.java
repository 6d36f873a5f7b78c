package opora.roadmap.internal.dashboard;

import static db.roadmap.Tables.DECISION_TERM;
import static org.jooq.impl.DSL.val;

import opora.shared.Ids;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** After how many days without a decision a report is stuck, as a municipality says (застряли). */
@Repository
class DecisionTermRepository {

    /** A working week, where nobody has said otherwise. */
    private static final int USUAL = 5;

    private final DSLContext db;

    DecisionTermRepository(DSLContext db) {
        this.db = db;
    }

    int days(String scope) {
        return db.select(DECISION_TERM.DAYS)
                .from(DECISION_TERM)
                .where(DECISION_TERM.SCOPE.eq(scope))
                .fetchOptional(DECISION_TERM.DAYS)
                .orElse(USUAL);
    }

    void set(String scope, int days) {
        db.insertInto(DECISION_TERM)
                .set(DECISION_TERM.ID, Ids.next())
                .set(DECISION_TERM.SCOPE, scope)
                .set(DECISION_TERM.DAYS, days)
                .onConflict(DECISION_TERM.SCOPE)
                .doUpdate()
                .set(DECISION_TERM.DAYS, val(days))
                .set(DECISION_TERM.VERSION, DECISION_TERM.VERSION.plus(1))
                .execute();
    }
}
