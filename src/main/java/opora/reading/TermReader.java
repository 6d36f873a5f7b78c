package opora.reading;

import java.util.List;
import opora.shared.Period;

/** Reads one printed term against the plan's period. */
public final class TermReader {

    /**
     * Never fails: what cannot be read comes back {@link ScheduleKind#UNSPECIFIED} with a note.
     *
     * @param term one cell, line breaks as spaces or newlines
     * @param plan the roadmap's period; windows are clipped to it
     */
    public Schedule read(String term, Period plan) {
        return Schedule.certain(ScheduleKind.UNSPECIFIED, List.of());
    }
}
