package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import opora.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days written in words, and days that no month has. */
class NumbersInWordsTest {

    private static final Period SCHOOL_YEAR = Period.parse("2026-09-01/2027-08-31");

    private final TermReader reader = new TermReader();

    @ParameterizedTest
    @CsvSource({
        "до двадцатого числа каждого месяца, 2026-09-20",
        "до двадцать пятого числа каждого месяца, 2026-09-25",
        "ежемесячно до пятнадцатого числа, 2026-09-15",
        "до тридцать первого декабря 2026 года, 2026-12-31"
    })
    void a_day_in_words_is_a_day(String term, LocalDate first) {
        var schedule = reader.read(term, SCHOOL_YEAR);

        assertThat(schedule.doubtful()).isFalse();
        assertThat(schedule.windows().getFirst().to()).isEqualTo(first);
    }

    @Test
    void one_number_of_two_words_is_no_list() {
        var schedule = reader.read("двадцать пятого октября 2026 года", SCHOOL_YEAR);

        assertThat(schedule.kind()).isEqualTo(ScheduleKind.ONCE);
        assertThat(schedule.windows().getFirst().from()).isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35 числа каждого месяца",
                "0 числа каждого месяца",
                "четвёртая декада октября",
                "с 45 по 40 число"
            })
    void a_day_that_no_month_has_is_asked_about(String term) {
        assertThat(reader.read(term, SCHOOL_YEAR).doubtful()).isTrue();
    }

    @Test
    void a_week_that_no_month_has_gets_no_date() {
        assertThat(reader.read("6-я неделя месяца", SCHOOL_YEAR).windows()).isEmpty();
    }
}
