package opora.roadmap.internal.intake;

import java.util.List;
import opora.reading.Doubt;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.shared.Window;

/**
 * How a person says a term is to be understood; kept as what it means, so that a better reader
 * cannot change it.
 */
public record TermAnswer(ScheduleKind kind, List<Window> windows) {

    public TermAnswer {
        windows = List.copyOf(windows);
    }

    static TermAnswer of(Doubt.Choice choice) {
        return new TermAnswer(choice.kind(), choice.windows());
    }

    Schedule schedule() {
        return Schedule.certain(kind, windows);
    }
}
