package opora.roadmap.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.occurrence.OccurrenceState;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence as a report tells of it (срок в отчёте).
 *
 * @param days days late or left, as the state says
 * @param carried fell due before the period and was still open when it began
 * @param silent who was asked and has not answered, by name of unit or post
 */
public record ReportMark(
        UUID occurrence,
        LocalDate startsOn,
        LocalDate endsOn,
        OccurrenceState.Kind state,
        int days,
        int done,
        int wanted,
        @Nullable Integer upTo,
        @Nullable LocalDate decidedOn,
        String reason,
        boolean carried,
        List<ReportAnswer> answers,
        List<String> silent) {

    public ReportMark {
        answers = List.copyOf(answers);
        silent = List.copyOf(silent);
    }

    /** Half finished, late or not: «2 из 3–4». */
    public boolean partly() {
        return state.open() && state != OccurrenceState.Kind.WAITING && done > 0 && done < wanted;
    }

    /** Belongs to what had to be done: cancelled and not required do not. */
    public boolean counted() {
        return state.done() || state.open() || state == OccurrenceState.Kind.NOT_DONE;
    }

    /** Came to its end by the day of the report. */
    public boolean fallen(LocalDate asOf) {
        return counted() && (state.done() || !endsOn.isAfter(asOf));
    }

    public boolean proved() {
        return answers.stream().anyMatch(answer -> !answer.proofs().isEmpty());
    }
}
