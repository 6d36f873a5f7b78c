package opora.reading.internal.term;

import java.util.List;
import opora.reading.ScheduleKind;
import opora.shared.Period;
import opora.shared.Window;
import org.jspecify.annotations.Nullable;

/** What a term came to under one set of answers. */
record Reading(ScheduleKind kind, List<Window> windows) {

    static final Reading NONE = new Reading(ScheduleKind.UNSPECIFIED, List.of());

    static Reading of(ScheduleKind kind, List<Period> spans) {
        return of(kind, spans, 1, 1);
    }

    static Reading of(ScheduleKind kind, List<Period> spans, int min, @Nullable Integer max) {
        return new Reading(
                kind,
                spans.stream().map(p -> new Window(p.startsOn(), p.endsOn(), min, max)).toList());
    }
}
