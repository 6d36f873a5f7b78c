package opora.staff.internal.rule;

import static opora.staff.internal.rule.PostCategory.MANAGEMENT;
import static opora.staff.internal.rule.PostCategory.OTHER;
import static opora.staff.internal.rule.PostCategory.PEDAGOGICAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import opora.staff.internal.rule.DatedCategory.Former;
import opora.staff.internal.rule.DatedCategory.Span;
import org.junit.jupiter.api.Test;

class DatedCategoryTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2024, 3, 1);
    private static final DatedCategory TWICE =
            new DatedCategory(
                    PEDAGOGICAL, List.of(new Former(OTHER, FIRST), new Former(MANAGEMENT, SECOND)));

    @Test
    void a_category_holds_until_the_day_before_the_next_one() {
        assertThat(TWICE.on(FIRST.minusDays(1))).isEqualTo(OTHER);
        assertThat(TWICE.on(FIRST)).isEqualTo(MANAGEMENT);
        assertThat(TWICE.on(SECOND.minusDays(1))).isEqualTo(MANAGEMENT);
        assertThat(TWICE.on(SECOND)).isEqualTo(PEDAGOGICAL);
    }

    @Test
    void a_slip_put_right_on_its_own_day_was_never_there() {
        var slip =
                new DatedCategory(
                        PEDAGOGICAL,
                        List.of(new Former(PEDAGOGICAL, FIRST), new Former(OTHER, FIRST)));

        assertThat(slip.on(FIRST.minusDays(1))).isEqualTo(PEDAGOGICAL);
        assertThat(slip.on(FIRST)).isEqualTo(PEDAGOGICAL);
        assertThat(slip.spans(FIRST.minusYears(1), null))
                .noneMatch(span -> span.category() == OTHER);
    }

    @Test
    void a_period_is_cut_where_the_category_changed() {
        assertThat(TWICE.spans(LocalDate.of(2019, 9, 1), null))
                .containsExactly(
                        new Span(OTHER, LocalDate.of(2019, 9, 1), FIRST.minusDays(1)),
                        new Span(MANAGEMENT, FIRST, SECOND.minusDays(1)),
                        new Span(PEDAGOGICAL, SECOND, null));
        assertThat(TWICE.spans(FIRST, SECOND.minusDays(1)))
                .containsExactly(new Span(MANAGEMENT, FIRST, SECOND.minusDays(1)));
        assertThat(TWICE.spans(SECOND, null)).containsExactly(new Span(PEDAGOGICAL, SECOND, null));
    }
}
