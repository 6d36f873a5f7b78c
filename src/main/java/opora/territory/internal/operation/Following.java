package opora.territory.internal.operation;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.UnitId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Procedures of the database by which the rows of every module follow a unit. */
@Repository
class Following {

    private final DSLContext db;

    Following(DSLContext db) {
        this.db = db;
    }

    /**
     * People, roles and measures go on elsewhere from a day.
     *
     * @param successor null when nobody takes over
     */
    void cut(UUID operation, UnitId unit, @Nullable UnitId successor, LocalDate on) {
        var heir = successor == null ? null : successor.value();
        db.execute(
                "call territory.follow_unit({0}, {1}, {2}, {3})",
                operation, unit.value(), DSL.val(heir, SQLDataType.UUID), on);
    }

    void undo(UUID operation) {
        db.execute("call territory.unfollow_unit({0})", operation);
    }

    void move(UnitId unit, UnitId parent, String part, LocalDate on, UUID operation, String act) {
        db.execute(
                "call territory.move_unit({0}, {1}, {2}, {3}, {4}, {5})",
                unit.value(), parent.value(), part, on, operation, act);
    }
}
