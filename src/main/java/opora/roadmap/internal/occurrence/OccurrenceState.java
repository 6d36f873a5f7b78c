package opora.roadmap.internal.occurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import opora.roadmap.Decision;
import opora.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * How an occurrence stands on a day: the one place where lateness is computed (состояние срока).
 * Never stored.
 *
 * @param days days late, or days left of an open window, or days until it opens
 * @param done how many have answered, or how many times it was done
 * @param wanted how many are asked, or how many times are wanted at least
 * @param upTo the upper bound of «3–4 раза», null where there is none or where executors are
 *     counted
 */
public record OccurrenceState(Kind kind, int days, int done, int wanted, @Nullable Integer upTo) {

    /** What is said of an occurrence in one word. */
    public enum Kind {
        DONE,
        DONE_LATE,
        /** The window has passed, or the check point went by unanswered. */
        LATE,
        /** Half finished: «2 из 3–4», «9 из 15 школ». */
        PARTLY,
        /** All is said, the controller has not decided. */
        WAITING,
        /** The window is open. */
        DUE,
        AHEAD,
        /** Waits for its dates. */
        UNSCHEDULED,
        NOT_DONE,
        NOT_REQUIRED,
        SKIPPED,
        BEFORE_START,
        CANCELLED;

        public boolean done() {
            return this == DONE || this == DONE_LATE;
        }

        /** Somebody still has to do something. */
        public boolean open() {
            return this == LATE
                    || this == PARTLY
                    || this == WAITING
                    || this == DUE
                    || this == AHEAD
                    || this == UNSCHEDULED;
        }
    }

    public static OccurrenceState of(Occurrence one, Progress progress, LocalDate today) {
        return of(one.kind(), one.window(), one.decision(), one.decidedOn(), progress, today);
    }

    /**
     * @param decidedOn the day it counts as done, so that a slow controller makes nobody late
     */
    public static OccurrenceState of(
            OccurrenceKind kind,
            Window window,
            Decision decision,
            @Nullable LocalDate decidedOn,
            Progress progress,
            LocalDate today) {
        var named =
                switch (decision) {
                    case ACCEPTED -> late(window, decidedOn) > 0 ? Kind.DONE_LATE : Kind.DONE;
                    case NOT_DONE -> Kind.NOT_DONE;
                    case NOT_REQUIRED -> Kind.NOT_REQUIRED;
                    case SKIPPED -> Kind.SKIPPED;
                    case BEFORE_START -> Kind.BEFORE_START;
                    case CANCELLED -> Kind.CANCELLED;
                    case AWAITED -> awaited(kind, window, progress, today);
                };
        return new OccurrenceState(
                named,
                days(named, window, decidedOn, today),
                progress.each() ? progress.complete() : progress.times(),
                progress.each() ? progress.asked() : window.minTimes(),
                progress.each()
                                || window.maxTimes() == null
                                || window.maxTimes() == window.minTimes()
                        ? null
                        : window.maxTimes());
    }

    private static Kind awaited(
            OccurrenceKind kind, Window window, Progress progress, LocalDate today) {
        if (progress.undecided() > 0 && progress.saidInFull(window)) return Kind.WAITING;
        if (kind == OccurrenceKind.UNSCHEDULED) return Kind.UNSCHEDULED;
        if (today.isAfter(window.to()))
            return window.minTimes() == 0 ? Kind.NOT_REQUIRED : Kind.LATE;
        if (progress.begun()) return Kind.PARTLY;
        return today.isBefore(window.from()) ? Kind.AHEAD : Kind.DUE;
    }

    private static int days(
            Kind kind, Window window, @Nullable LocalDate decidedOn, LocalDate today) {
        return switch (kind) {
            case DONE_LATE -> late(window, decidedOn);
            case LATE -> late(window, today);
            case DUE, PARTLY -> between(today, window.to());
            case AHEAD -> between(today, window.from());
            case DONE,
                    WAITING,
                    UNSCHEDULED,
                    NOT_DONE,
                    NOT_REQUIRED,
                    SKIPPED,
                    BEFORE_START,
                    CANCELLED ->
                    0;
        };
    }

    private static int late(Window window, @Nullable LocalDate day) {
        return day == null ? 0 : Math.max(0, between(window.to(), day));
    }

    private static int between(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
