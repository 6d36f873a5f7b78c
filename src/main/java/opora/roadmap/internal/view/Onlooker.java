package opora.roadmap.internal.view;

import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.STANDING;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.answer.Whose;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * With whose eyes a list is read, and on what day (кто смотрит список).
 *
 * @param scope path of his unit: inside it he sees every answer, outside it his own alone
 * @param above paths of the units over his
 */
record Onlooker(String scope, List<String> above, Whose whose, LocalDate today) {

    /** Whether a roadmap lies in his own subtree, where how its rows stand is kept. */
    boolean owns(String other) {
        return other.startsWith(scope);
    }

    Condition within() {
        return Subtree.holds(STANDING.SCOPE, scope);
    }

    /** «Мои»: laid on himself or on a unit he answers for, as on the page of today. */
    Condition mine(Field<UUID> measure) {
        return measure.in(select(ASSIGNMENT.MEASURE_ID).from(ASSIGNMENT).where(whose.assigned()));
    }
}
