package opora.roadmap.internal.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import opora.roadmap.internal.view.picture.CalendarPage.Mode;
import opora.shared.Period;
import opora.shared.web.MonthAxis;
import opora.shared.web.Sign;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Period PLAN =
            new Period(LocalDate.of(2026, 9, 5), LocalDate.of(2028, 12, 20));
    private static final MonthAxis YEAR = MonthAxis.schoolYear(LocalDate.of(2026, 11, 18));

    @Test
    void a_scale_begins_with_the_first_month_and_ends_with_the_last() {
        var scale = GanttScale.of(PLAN, Zoom.QUARTERS);

        assertThat(scale.shown()).isEqualTo(Period.parse("2026-09-01/2028-12-31"));
        assertThat(scale.x(LocalDate.of(2026, 9, 1))).isZero();
        assertThat(scale.x(LocalDate.of(2029, 1, 1))).isEqualTo(scale.width());
    }

    @Test
    void days_outside_a_scale_stand_at_its_edges() {
        var scale = GanttScale.of(PLAN, Zoom.YEARS);

        assertThat(scale.x(LocalDate.of(2020, 1, 1))).isZero();
        assertThat(scale.x(LocalDate.of(2040, 1, 1))).isEqualTo(scale.width());
    }

    @Test
    void months_are_wider_than_quarters_and_a_short_plan_fills_the_room() {
        assertThat(GanttScale.of(PLAN, Zoom.MONTHS).width())
                .isGreaterThan(GanttScale.of(PLAN, Zoom.QUARTERS).width());
        var month = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
        assertThat(GanttScale.of(month, Zoom.QUARTERS).width()).isEqualTo(666);
    }

    @Test
    void quarters_are_named_by_roman_numbers_once_each() {
        var words =
                GanttScale.of(PLAN, Zoom.QUARTERS).ticks(_ -> "").stream()
                        .map(GanttScale.Tick::word)
                        .filter(word -> !word.isEmpty())
                        .toList();

        assertThat(words)
                .containsExactly("III", "IV", "I", "II", "III", "IV", "I", "II", "III", "IV");
    }

    @Test
    void a_box_ahead_is_empty_and_every_other_carries_its_sign() {
        assertThat(Box.at(Sign.AHEAD, 0, 14, 18).glyph()).isEmpty();
        for (var sign : new Sign[] {Sign.DONE, Sign.SLOW, Sign.LATE, Sign.DUE, Sign.WAIT})
            assertThat(Box.at(sign, 0, 14, 18).glyph()).startsWith("M");
    }

    @Test
    void boxes_of_a_light_row_go_on_from_where_the_one_before_ended() {
        var done = new GanttRow.Mark(Box.at(Sign.DONE, 2, 50, 18), "", "");
        var next = new GanttRow.Mark(Box.at(Sign.DONE, 57, 50, 18), "", "");
        var ahead = new GanttRow.Mark(Box.at(Sign.AHEAD, 112, 50, 18), "", "");
        var last = new GanttRow.Mark(Box.at(Sign.AHEAD, 167, 50, 18), "", "");

        assertThat(LightRow.paths(java.util.List.of(done, next, ahead, last)))
                .containsEntry("d", "M2 0h50m5 0h50")
                .containsEntry("t", "M23 0l3 3 5-6m47 3l3 3 5-6")
                .containsEntry("", "M112-7h50v14h-50zm55 0h50v14h-50z");
    }

    @Test
    void the_wheel_begins_in_september_at_the_top_and_goes_round_once() {
        assertThat(YearWheel.angle(YEAR, LocalDate.of(2026, 9, 1))).isZero();
        assertThat(YearWheel.angle(YEAR, LocalDate.of(2027, 3, 2))).isBetween(179.0, 181.0);
        assertThat(YearWheel.angle(YEAR, LocalDate.of(2027, 8, 31))).isLessThan(360);
    }

    @Test
    void a_month_of_the_calendar_is_whole_weeks_and_a_week_is_seven_days() {
        var november = LocalDate.of(2026, 11, 18);

        assertThat(CalendarPage.shown(Mode.MONTH, november))
                .isEqualTo(Period.parse("2026-10-26/2026-12-06"));
        assertThat(CalendarPage.shown(Mode.WEEK, november))
                .isEqualTo(Period.parse("2026-11-16/2026-11-22"));
        assertThat(new CalendarPage(Mode.MONTH, november, java.util.List.of()).weeks())
                .hasSize(6)
                .allMatch(week -> week.size() == 7);
    }
}
