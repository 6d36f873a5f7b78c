package opora.roadmap.internal.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.roadmap.Decision;
import opora.shared.Period;
import opora.shared.Window;
import opora.shared.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

class ScheduleRuleTest {

    private static final Period YEARS = Period.parse("2021-01-01/2024-12-31");
    private static final LocalDate LONG_BEFORE = LocalDate.of(2019, 1, 1);
    private static final WorkingDays WEEKS = WorkingDays.plainWeeks();

    @Test
    void every_window_of_a_recurring_term_is_an_occurrence() {
        var rule =
                rule(
                        ScheduleKind.RECURRING,
                        once("2021-06-01/2021-07-31"),
                        once("2022-06-01/2022-07-31"));

        assertThat(rule.occurrences(WEEKS))
                .extracting(DueDraft::kind)
                .containsOnly(OccurrenceKind.WINDOW)
                .hasSize(2);
    }

    @Test
    void a_measure_of_the_whole_period_is_asked_in_each_half_of_the_school_year() {
        var due = rule(ScheduleKind.CONTINUOUS, once("2021-01-01/2024-12-31")).occurrences(WEEKS);

        assertThat(due).hasSize(8).allMatch(one -> one.kind() == OccurrenceKind.CHECK_POINT);
        assertThat(due.getFirst().window().period())
                .isEqualTo(Period.parse("2021-01-01/2021-05-31"));
        assertThat(due.getLast().window().period())
                .isEqualTo(Period.parse("2024-09-01/2024-12-31"));
    }

    @Test
    void a_measure_of_the_summer_alone_is_asked_on_its_last_day() {
        var due = rule(ScheduleKind.CONTINUOUS, once("2022-06-10/2022-08-20")).occurrences(WEEKS);

        assertThat(due)
                .extracting(one -> one.window().to())
                .containsExactly(LocalDate.of(2022, 8, 20));
    }

    @Test
    void without_check_points_a_span_is_asked_once_at_its_end() {
        var rule =
                new ScheduleRule(
                        schedule(ScheduleKind.CONTINUOUS, once("2021-01-01/2024-12-31")),
                        false,
                        YEARS,
                        CheckPoints.NONE,
                        LONG_BEFORE);

        assertThat(rule.occurrences(WEEKS))
                .extracting(one -> one.window().period())
                .containsExactly(YEARS);
    }

    @Test
    void a_schedule_of_its_own_waits_for_its_dates() {
        var due =
                rule(ScheduleKind.ON_SEPARATE_SCHEDULE, once("2021-01-01/2024-12-31"))
                        .occurrences(WEEKS);

        assertThat(due).extracting(DueDraft::kind).containsExactly(OccurrenceKind.UNSCHEDULED);
    }

    @Test
    void a_row_without_a_term_waits_for_dates_and_a_duty_is_asked_at_check_points() {
        var empty = Schedule.certain(ScheduleKind.UNSPECIFIED, List.of());
        var row = new ScheduleRule(empty, false, YEARS, CheckPoints.YEAR, LONG_BEFORE);
        var duty = new ScheduleRule(empty, true, YEARS, CheckPoints.YEAR, LONG_BEFORE);

        assertThat(row.occurrences(WEEKS))
                .extracting(DueDraft::kind)
                .containsExactly(OccurrenceKind.UNSCHEDULED);
        assertThat(duty.occurrences(WEEKS))
                .extracting(DueDraft::kind)
                .hasSize(4)
                .containsOnly(OccurrenceKind.CHECK_POINT);
    }

    @Test
    void a_weekly_day_moves_off_a_holiday_within_its_week() {
        var holiday = LocalDate.of(2021, 6, 11);
        var days = new WorkingDays(Map.of(holiday, WorkingDays.Kind.DAY_OFF));

        var moved = fridays(2021, 6, 4, 4).occurrences(days).get(1);

        assertThat(moved.window().from()).isEqualTo(LocalDate.of(2021, 6, 10));
        assertThat(moved.shift()).isEqualTo(new Shift(holiday, Shift.Rule.EARLIER_IN_WEEK));
    }

    @Test
    void a_weekly_day_in_a_week_without_work_is_skipped() {
        var days =
                new WorkingDays(
                        Map.of(
                                LocalDate.of(2021, 1, 4), WorkingDays.Kind.DAY_OFF,
                                LocalDate.of(2021, 1, 5), WorkingDays.Kind.DAY_OFF,
                                LocalDate.of(2021, 1, 6), WorkingDays.Kind.DAY_OFF,
                                LocalDate.of(2021, 1, 7), WorkingDays.Kind.DAY_OFF,
                                LocalDate.of(2021, 1, 8), WorkingDays.Kind.DAY_OFF));

        var due = fridays(2021, 1, 8, 3).occurrences(days);

        assertThat(due).hasSize(3);
        assertThat(due.getFirst().decision()).isEqualTo(Decision.SKIPPED);
        assertThat(due.getFirst().shift().rule()).isEqualTo(Shift.Rule.NO_WORKING_DAY);
    }

    @Test
    void a_named_date_of_each_year_is_never_moved() {
        var rule = rule(ScheduleKind.RECURRING, day(2021, 9, 1), day(2022, 9, 1), day(2023, 9, 1));
        var off = new WorkingDays(Map.of(LocalDate.of(2022, 9, 1), WorkingDays.Kind.DAY_OFF));

        assertThat(rule.occurrences(off)).allMatch(one -> one.shift().equals(Shift.NONE));
    }

    @Test
    void windows_over_before_the_plan_is_kept_are_before_the_start() {
        var schedule =
                schedule(
                        ScheduleKind.RECURRING,
                        once("2021-05-01/2021-05-31"),
                        once("2022-05-01/2022-05-31"));
        var rule =
                new ScheduleRule(
                        schedule, false, YEARS, CheckPoints.YEAR, LocalDate.of(2022, 5, 31));

        assertThat(rule.occurrences(WEEKS))
                .extracting(DueDraft::decision)
                .containsExactly(Decision.BEFORE_START, Decision.AWAITED);
    }

    private static ScheduleRule fridays(int year, int month, int day, int weeks) {
        var first = LocalDate.of(year, month, day);
        return rule(
                ScheduleKind.RECURRING,
                IntStream.range(0, weeks)
                        .mapToObj(week -> Window.once(first.plusWeeks(week), first.plusWeeks(week)))
                        .toArray(Window[]::new));
    }

    private static ScheduleRule rule(ScheduleKind kind, Window... windows) {
        return new ScheduleRule(
                schedule(kind, windows), false, YEARS, CheckPoints.SCHOOL_HALF_YEAR, LONG_BEFORE);
    }

    private static Schedule schedule(ScheduleKind kind, Window... windows) {
        return Schedule.certain(kind, List.of(windows));
    }

    private static Window once(String period) {
        var days = Period.parse(period);
        return Window.once(days.startsOn(), days.endsOn());
    }

    private static Window day(int year, int month, int day) {
        return Window.once(LocalDate.of(year, month, day), LocalDate.of(year, month, day));
    }
}
