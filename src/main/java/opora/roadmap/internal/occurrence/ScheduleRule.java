package opora.roadmap.internal.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.roadmap.Decision;
import opora.shared.Period;
import opora.shared.Window;
import opora.shared.calendar.WorkingDays;

/**
 * What makes occurrences: a schedule inside a plan (правило наступления сроков).
 *
 * @param duty a duty of a regulation has no term and is asked about at check points
 * @param keptFrom windows that ended before are before the start
 */
public record ScheduleRule(
        Schedule schedule, boolean duty, Period plan, CheckPoints checkPoints, LocalDate keptFrom) {

    /** Every occurrence, in the order of its schedule. */
    public List<DueDraft> occurrences(WorkingDays days) {
        return drafts(days).stream().map(this::beforeStart).toList();
    }

    private List<DueDraft> drafts(WorkingDays days) {
        return switch (schedule.kind()) {
            case ONCE, AS_NEEDED -> windows(OccurrenceKind.WINDOW);
            case RECURRING -> recurring(days);
            case CONTINUOUS -> checked(spans());
            case ON_SEPARATE_SCHEDULE -> unscheduled();
            case UNSPECIFIED -> duty ? checked(List.of(plan)) : unscheduled();
        };
    }

    private List<DueDraft> windows(OccurrenceKind kind) {
        return schedule.windows().stream().map(window -> DueDraft.of(kind, window)).toList();
    }

    private List<DueDraft> recurring(WorkingDays days) {
        var given = windows(OccurrenceKind.WINDOW);
        return everyWeekday() ? given.stream().map(one -> offHolidays(one, days)).toList() : given;
    }

    /**
     * A series of single days that all fall on one day of the week: only such days are moved, never
     * a named date.
     */
    private boolean everyWeekday() {
        var windows = schedule.windows();
        return windows.size() > 2
                && windows.stream().allMatch(one -> one.from().equals(one.to()))
                && windows.stream().map(one -> one.from().getDayOfWeek()).distinct().count() == 1;
    }

    private DueDraft offHolidays(DueDraft draft, WorkingDays days) {
        var printed = draft.window().from();
        if (days.worked(printed)) return draft;
        var moved = days.nearestInWeek(printed).filter(plan::contains);
        if (moved.isEmpty()) {
            return new DueDraft(
                    draft.kind(),
                    draft.window(),
                    new Shift(printed, Shift.Rule.NO_WORKING_DAY),
                    Decision.SKIPPED);
        }
        var day = moved.get();
        var rule = day.isBefore(printed) ? Shift.Rule.EARLIER_IN_WEEK : Shift.Rule.LATER_IN_WEEK;
        var window = new Window(day, day, draft.window().minTimes(), draft.window().maxTimes());
        return new DueDraft(draft.kind(), window, new Shift(printed, rule), draft.decision());
    }

    private List<DueDraft> checked(List<Period> spans) {
        var drafts = new ArrayList<DueDraft>();
        for (var span : spans) {
            checkPoints
                    .within(span)
                    .forEach(piece -> drafts.add(DueDraft.once(OccurrenceKind.CHECK_POINT, piece)));
        }
        return drafts;
    }

    /**
     * A row without a term waits for its dates like one with a schedule of its own: nothing is left
     * out in silence.
     */
    private List<DueDraft> unscheduled() {
        return spans().stream()
                .map(span -> DueDraft.once(OccurrenceKind.UNSCHEDULED, span))
                .toList();
    }

    private List<Period> spans() {
        var spans = schedule.windows().stream().map(Window::period).toList();
        return spans.isEmpty() ? List.of(plan) : spans;
    }

    private DueDraft beforeStart(DueDraft draft) {
        var over = draft.decision() == Decision.AWAITED && draft.window().to().isBefore(keptFrom);
        return over ? draft.decided(Decision.BEFORE_START) : draft;
    }

    /** Whether the rule asks at check points, so that their setting matters. */
    public boolean asksAtCheckPoints() {
        return schedule.kind() == ScheduleKind.CONTINUOUS
                || (schedule.kind() == ScheduleKind.UNSPECIFIED && duty);
    }
}
