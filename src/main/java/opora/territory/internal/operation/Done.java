package opora.territory.internal.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.UnitId;
import opora.territory.OperationKind;
import opora.territory.UnitState;
import org.jspecify.annotations.Nullable;

/** An operation about to be written down; its line is seen where the state lay. */
record Done(
        OperationKind kind,
        UnitState state,
        LocalDate on,
        String act,
        List<UnitId> others,
        String before,
        String after,
        @Nullable UUID undoes) {

    static Done of(OperationKind kind, UnitState state, LocalDate on, String act) {
        return new Done(kind, state, on, act, List.of(), "", "", null);
    }

    Done with(List<UnitId> units) {
        return new Done(kind, state, on, act, units, before, after, undoes);
    }

    Done between(String was, String became) {
        return new Done(kind, state, on, act, others, was, became, undoes);
    }

    Done undoing(UUID operation) {
        return new Done(kind, state, on, act, others, before, after, operation);
    }
}
