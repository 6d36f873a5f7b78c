package opora.roadmap.internal.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import opora.roadmap.Decision;
import opora.roadmap.internal.occurrence.OccurrenceState.Kind;
import opora.shared.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OccurrenceStateTest {

    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_31 = LocalDate.of(2026, 5, 31);
    private static final Window MAY = Window.once(MAY_1, MAY_31);

    @Test
    void an_open_window_is_due_and_says_how_many_days_are_left() {
        var state = awaited(MAY, Progress.NONE, MAY_31.minusDays(3));

        assertThat(state.kind()).isEqualTo(Kind.DUE);
        assertThat(state.days()).isEqualTo(3);
    }

    @Test
    void a_window_to_come_is_ahead() {
        assertThat(awaited(MAY, Progress.NONE, MAY_1.minusDays(1)).kind()).isEqualTo(Kind.AHEAD);
    }

    @Test
    void the_last_day_is_not_late_and_the_next_one_is() {
        assertThat(awaited(MAY, Progress.NONE, MAY_31).kind()).isEqualTo(Kind.DUE);
        assertThat(awaited(MAY, Progress.NONE, MAY_31.plusDays(2)))
                .isEqualTo(new OccurrenceState(Kind.LATE, 2, 0, 1, null));
    }

    @Test
    void what_is_said_in_full_waits_for_the_controller_and_makes_nobody_late() {
        var said = new Progress(false, 1, 1, 1, 1);

        assertThat(awaited(MAY, said, MAY_31.plusDays(40)).kind()).isEqualTo(Kind.WAITING);
    }

    @Test
    void half_of_three_or_four_times_counts_as_such() {
        var state =
                awaited(new Window(MAY_1, MAY_31, 3, 4), new Progress(false, 1, 0, 2, 0), MAY_1);

        assertThat(state).isEqualTo(new OccurrenceState(Kind.PARTLY, 30, 2, 3, 4));
    }

    @Test
    void nine_of_fifteen_schools_are_late_when_the_window_is_over() {
        var state = awaited(MAY, new Progress(true, 15, 9, 9, 9), MAY_31.plusDays(1));

        assertThat(state).isEqualTo(new OccurrenceState(Kind.LATE, 1, 9, 15, null));
    }

    @Test
    void acceptance_counts_from_the_day_it_was_done() {
        assertThat(decided(Decision.ACCEPTED, MAY_31).kind()).isEqualTo(Kind.DONE);
        assertThat(decided(Decision.ACCEPTED, MAY_31.plusDays(3)))
                .isEqualTo(new OccurrenceState(Kind.DONE_LATE, 3, 0, 1, null));
    }

    @Test
    void what_was_before_the_start_is_never_late() {
        assertThat(decided(Decision.BEFORE_START, null).kind()).isEqualTo(Kind.BEFORE_START);
    }

    @Test
    void what_is_done_as_needed_is_not_required_when_nothing_came() {
        var asNeeded = new Window(MAY_1, MAY_31, 0, 1);

        assertThat(awaited(asNeeded, Progress.NONE, MAY_31.plusDays(1)).kind())
                .isEqualTo(Kind.NOT_REQUIRED);
    }

    @Test
    void an_unscheduled_row_stays_unscheduled_until_it_has_dates() {
        var state =
                OccurrenceState.of(
                        OccurrenceKind.UNSCHEDULED,
                        MAY,
                        Decision.AWAITED,
                        null,
                        Progress.NONE,
                        MAY_31.plusDays(9));

        assertThat(state.kind()).isEqualTo(Kind.UNSCHEDULED);
    }

    private static OccurrenceState awaited(Window window, Progress progress, LocalDate today) {
        return OccurrenceState.of(
                OccurrenceKind.WINDOW, window, Decision.AWAITED, null, progress, today);
    }

    private static OccurrenceState decided(Decision decision, @Nullable LocalDate on) {
        return OccurrenceState.of(
                OccurrenceKind.WINDOW, MAY, decision, on, Progress.NONE, MAY_31.plusYears(1));
    }
}
