package opora.roadmap.internal.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import opora.shared.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckPointsTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-01-15/2026-03-10, 3, 2026-01-15/2026-01-31, 2026-03-01/2026-03-10",
        "QUARTER, 2026-02-01/2026-12-31, 4, 2026-02-01/2026-03-31, 2026-10-01/2026-12-31",
        "HALF_YEAR, 2025-09-01/2026-08-31, 3, 2025-09-01/2025-12-31, 2026-07-01/2026-08-31",
        "SCHOOL_HALF_YEAR, 2025-09-01/2026-08-31, 2, 2025-09-01/2025-12-31, 2026-01-01/2026-05-31",
        "YEAR, 2024-06-01/2026-03-31, 3, 2024-06-01/2024-12-31, 2026-01-01/2026-03-31",
        "NONE, 2024-06-01/2026-03-31, 1, 2024-06-01/2026-03-31, 2024-06-01/2026-03-31"
    })
    void a_span_is_asked_about_piece_by_piece(
            CheckPoints points, String span, int pieces, String first, String last) {
        var found = points.within(Period.parse(span));

        assertThat(found).hasSize(pieces);
        assertThat(found.getFirst()).isEqualTo(Period.parse(first));
        assertThat(found.getLast()).isEqualTo(Period.parse(last));
    }
}
