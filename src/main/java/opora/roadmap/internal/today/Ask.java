package opora.roadmap.internal.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.occurrence.OccurrenceKind;
import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.shared.Period;
import opora.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * One thing expected of the one who looks (что ожидается).
 *
 * @param assignment in whose name he answers; null where the owner speaks for everybody
 * @param executor name of that assignment
 * @param state how his own part stands
 * @param remark why his last answer came back; empty when it did not
 * @param sent the answer that waits for a decision
 * @param mine whether he wrote that answer himself, so that he may add to it or take it back
 * @param others further dates of the same measure that are late too
 */
public record Ask(
        UUID id,
        UUID measure,
        String number,
        String title,
        String printedTerm,
        String roadmap,
        OccurrenceKind kind,
        boolean continuous,
        Window window,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime plannedTime,
        @Nullable UUID assignment,
        String executor,
        OccurrenceState state,
        String remark,
        @Nullable UUID sent,
        boolean mine,
        List<Ask> others) {

    public Ask {
        others = List.copyOf(others);
    }

    /** Every date the row stands for, its own first. */
    public int count() {
        return 1 + others.size();
    }

    Ask with(List<Ask> more) {
        return new Ask(
                id,
                measure,
                number,
                title,
                printedTerm,
                roadmap,
                kind,
                continuous,
                window,
                plannedOn,
                plannedTime,
                assignment,
                executor,
                state,
                remark,
                sent,
                mine,
                more);
    }

    /** The day it stands under: the planned one inside its window, else the last of the window. */
    public LocalDate day() {
        return plannedOn != null && !plannedOn.isAfter(window.to()) ? plannedOn : window.to();
    }

    public Period period() {
        return window.period();
    }

    public boolean late() {
        return state.kind() == OccurrenceState.Kind.LATE;
    }

    public boolean waiting() {
        return state.kind() == OccurrenceState.Kind.WAITING;
    }

    /** One word says all of it: neither a number nor a story is asked, and nothing to answer. */
    public boolean simple() {
        return !continuous && !counted() && !returned();
    }

    public boolean returned() {
        return !remark.isEmpty();
    }

    /** A number of times is asked: «2 из 3–4». */
    public boolean counted() {
        return window.minTimes() > 1 || (window.maxTimes() != null && window.maxTimes() > 1);
    }
}
