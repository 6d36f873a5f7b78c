package opora.territory.internal;

import static db.territory.Tables.UNIT_STATE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.nullif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import opora.territory.UnitState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of what units were in each period. */
@Repository
public class StateRepository {

    /** What there is room for in a list, and the order of lists. */
    public static final Field<String> CALLED =
            coalesce(nullif(UNIT_STATE.SHORT_NAME, ""), UNIT_STATE.NAME);

    private final DSLContext db;

    StateRepository(DSLContext db) {
        this.db = db;
    }

    public Optional<UnitState> on(UnitId unit, LocalDate day) {
        return db.selectFrom(UNIT_STATE)
                .where(UNIT_STATE.UNIT_ID.eq(unit.value()))
                .and(coveredOn(day))
                .fetchOptional(StateRows::state);
    }

    public List<UnitState> on(Collection<UnitId> units, LocalDate day) {
        return db.selectFrom(UNIT_STATE)
                .where(UNIT_STATE.UNIT_ID.in(units.stream().map(UnitId::value).toList()))
                .and(coveredOn(day))
                .fetch(StateRows::state);
    }

    /** From the first to the last. */
    public List<UnitState> all(UnitId unit) {
        return db.selectFrom(UNIT_STATE)
                .where(UNIT_STATE.UNIT_ID.eq(unit.value()))
                .orderBy(UNIT_STATE.STARTS_ON.asc().nullsFirst())
                .fetch(StateRows::state);
    }

    public List<UnitState> under(UnitId parent, LocalDate day) {
        return db.selectFrom(UNIT_STATE)
                .where(UNIT_STATE.PARENT_ID.eq(parent.value()))
                .and(coveredOn(day))
                .orderBy(CALLED, UNIT_STATE.UNIT_ID)
                .fetch(StateRows::state);
    }

    public List<UnitState> withInn(String inn, LocalDate day) {
        return db.selectFrom(UNIT_STATE)
                .where(UNIT_STATE.INN.eq(inn))
                .and(coveredOn(day))
                .fetch(StateRows::state);
    }

    public void insert(UnitState state) {
        db.insertInto(UNIT_STATE).set(StateRows.row(state)).execute();
    }

    public void update(UnitState state) {
        var changed =
                db.update(UNIT_STATE)
                        .set(StateRows.changes(state))
                        .set(UNIT_STATE.VERSION, state.version() + 1)
                        .where(UNIT_STATE.ID.eq(state.id()))
                        .and(UNIT_STATE.VERSION.eq(state.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("UnitState", state.id());
    }

    /** Names what a first period began with. */
    public void ground(UUID state, @Nullable UUID operation) {
        db.update(UNIT_STATE)
                .set(UNIT_STATE.OPERATION_ID, operation)
                .where(UNIT_STATE.ID.eq(state))
                .execute();
    }

    /** Periods of a subtree that was moved away and back are one again: nothing happened. */
    public void rejoin(String top) {
        db.execute("call territory.rejoin_states({0})", top);
    }

    public void delete(UUID id) {
        db.deleteFrom(UNIT_STATE).where(UNIT_STATE.ID.eq(id)).execute();
    }

    public static Condition coveredOn(LocalDate day) {
        return UNIT_STATE
                .STARTS_ON
                .isNull()
                .or(UNIT_STATE.STARTS_ON.le(day))
                .and(UNIT_STATE.ENDS_ON.isNull().or(UNIT_STATE.ENDS_ON.ge(day)));
    }
}
