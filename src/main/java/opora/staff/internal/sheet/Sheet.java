package opora.staff.internal.sheet;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded spreadsheet of people and how far it is (загрузка таблицы).
 *
 * @param kept people who stayed when it was undone
 * @param file null once its term is over or somebody in it was deleted by an act
 */
public record Sheet(
        UUID id,
        String scope,
        UUID unit,
        String name,
        @Nullable UUID file,
        State state,
        String columns,
        String message,
        Totals totals,
        int done,
        int kept,
        Instant createdAt,
        long version) {

    /** How far it is. */
    public enum State {
        WAITING,
        CHECKING,
        CHECKED,
        RUNNING,
        DONE,
        UNDOING,
        UNDONE,
        FAILED
    }

    private static final Set<State> BUSY =
            EnumSet.of(State.WAITING, State.CHECKING, State.RUNNING, State.UNDOING);

    /** Rows by what they do. */
    public record Totals(int rows, int fresh, int changed, int same, int warned, int wrong) {

        public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

        Totals plus(RowPlan.Outcome outcome) {
            return new Totals(
                    rows + 1,
                    fresh + (outcome == RowPlan.Outcome.NEW ? 1 : 0),
                    changed + (outcome == RowPlan.Outcome.CHANGED ? 1 : 0),
                    same + (outcome == RowPlan.Outcome.SAME ? 1 : 0),
                    warned + (outcome == RowPlan.Outcome.WARNED ? 1 : 0),
                    wrong + (outcome == RowPlan.Outcome.WRONG ? 1 : 0));
        }

        public int good() {
            return fresh + changed;
        }
    }

    public boolean busy() {
        return BUSY.contains(state);
    }
}
