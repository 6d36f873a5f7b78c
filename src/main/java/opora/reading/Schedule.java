package opora.reading;

import java.util.List;
import opora.shared.Window;

/**
 * What a printed term means inside the plan's period (срок реализации).
 *
 * @param doubtful an official could defend another reading
 * @param confidence 0–1, with its reasons in {@code notes}
 * @param doubts questions for a person, each with ready answers; empty when nothing is doubtful
 */
public record Schedule(
        ScheduleKind kind,
        List<Window> windows,
        boolean doubtful,
        double confidence,
        List<Note> notes,
        List<Doubt> doubts) {

    public Schedule {
        windows = List.copyOf(windows);
        notes = List.copyOf(notes);
        doubts = List.copyOf(doubts);
    }

    public static Schedule certain(ScheduleKind kind, List<Window> windows) {
        return new Schedule(kind, windows, false, 1, List.of(), List.of());
    }
}
