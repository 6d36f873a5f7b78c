package opora.roadmap.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSpanTest {

    private static final Period PLAN = Period.parse("2026-09-01/2028-12-31");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-11-01/2026-11-18, 2026-11-01/2026-11-30",
        "QUARTER, 2026-10-01/2026-11-18, 2026-10-01/2026-12-31",
        "HALF_YEAR, 2026-09-01/2026-11-18, 2026-09-01/2026-12-31",
        "SCHOOL_YEAR, 2026-09-01/2026-11-18, 2026-09-01/2027-08-31",
        "YEAR, 2026-09-01/2026-11-18, 2026-09-01/2026-12-31",
        "WHOLE, 2026-09-01/2026-11-18, 2026-09-01/2028-12-31"
    })
    void a_period_is_told_to_this_day_unless_what_lies_ahead_is_asked(
            ReportSpan span, String toThisDay, String whole) {
        assertThat(span.days(PLAN, TODAY, null, null, false)).hasToString(toThisDay);
        assertThat(span.days(PLAN, TODAY, null, null, true)).hasToString(whole);
    }

    @Test
    void after_the_end_of_a_plan_its_last_year_is_told() {
        var days = ReportSpan.YEAR.days(PLAN, LocalDate.of(2030, 3, 1), null, null, false);

        assertThat(days).hasToString("2028-01-01/2028-12-31");
    }

    @Test
    void own_dates_are_taken_in_any_order_and_kept_inside_the_plan() {
        var days =
                ReportSpan.OWN.days(
                        PLAN, TODAY, LocalDate.of(2027, 1, 31), LocalDate.of(2026, 1, 1), false);

        assertThat(days).hasToString("2026-09-01/2027-01-31");
    }

    @Test
    void dates_typed_beside_the_same_span_win_and_another_span_wins_over_old_dates() {
        assertThat(asked(ReportSpan.YEAR, ReportSpan.YEAR, LocalDate.of(2026, 10, 1)))
                .isEqualTo(ReportSpan.OWN);
        assertThat(asked(ReportSpan.QUARTER, ReportSpan.OWN, LocalDate.of(2026, 10, 1)))
                .isEqualTo(ReportSpan.QUARTER);
        assertThat(asked(ReportSpan.QUARTER, null, null)).isEqualTo(ReportSpan.QUARTER);
        assertThat(ReportFilter.USUAL.spanned()).isEqualTo(ReportSpan.SCHOOL_YEAR);
    }

    private static ReportSpan asked(
            ReportSpan span, @Nullable ReportSpan was, @Nullable LocalDate from) {
        return new ReportFilter(
                        span, was, from, null, null, null, null, null, null, null, null, null)
                .spanned();
    }
}
