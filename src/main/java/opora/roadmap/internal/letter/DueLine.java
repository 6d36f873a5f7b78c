package opora.roadmap.internal.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One date laid on one unit or person that needs a word (о чём напомнить). */
record DueLine(
        UUID occurrence,
        UUID measure,
        UUID roadmap,
        String number,
        String title,
        LocalDate endsOn,
        int minTimes,
        boolean each,
        UUID assignment,
        String executor,
        @Nullable UUID unit,
        @Nullable UUID person,
        @Nullable UUID controller,
        int escalateDays) {

    boolean lateOn(LocalDate day) {
        return endsOn.isBefore(day);
    }
}
