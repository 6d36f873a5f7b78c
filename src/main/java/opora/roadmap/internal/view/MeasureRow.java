package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.reading.ScheduleKind;
import org.jspecify.annotations.Nullable;

/** A measure as its table keeps it, as far as lists show it (строка мероприятия). */
public record MeasureRow(
        UUID id,
        UUID roadmap,
        @Nullable UUID section,
        int ordinal,
        String number,
        String title,
        String printedTerm,
        String printedExecutors,
        String printedResult,
        ScheduleKind term,
        boolean doubtful,
        boolean each,
        List<String> warnings,
        boolean cancelled,
        @Nullable LocalDate nextDueOn) {

    /** «1.5.» is printed with its dot; a list reads better without. */
    public String shortNumber() {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }
}
