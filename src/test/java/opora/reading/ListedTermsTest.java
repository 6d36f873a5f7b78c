package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import opora.shared.Period;
import opora.shared.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms printed as lists: what stands before an item is no part of its date. */
class ListedTermsTest {

    private static final Period SCHOOL_YEAR = Period.parse("2022-09-01/2023-08-31");

    private final TermReader reader = new TermReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- сентябрь\n- март",
                "– сентябрь\n– март",
                "  - сентябрь;\n  - март.",
                "-сентябрь\n-март",
                "• сентябрь\n• март",
                "1. сентябрь\n2. март",
                "1) сентябрь 2) март",
                "I. сентябрь\nII. март"
            })
    void a_list_of_months_is_no_range(String list) {
        var schedule = reader.read(list, SCHOOL_YEAR);

        assertThat(schedule.doubtful()).isFalse();
        assertThat(schedule.windows())
                .extracting(Window::from, Window::to)
                .containsExactly(
                        tuple(day("2022-09-01"), day("2022-09-30")),
                        tuple(day("2023-03-01"), day("2023-03-31")));
    }

    @Test
    void a_list_that_lost_its_lines_is_a_list_a_person_is_asked_about() {
        var schedule = reader.read("- сентябрь - март", SCHOOL_YEAR);

        assertThat(schedule.windows()).hasSize(2);
        assertThat(schedule.doubtful()).isTrue();
    }

    @Test
    void ranges_inside_a_list_stay_ranges() {
        assertThat(reader.read("- сентябрь-октябрь\n- март-апрель", SCHOOL_YEAR).windows())
                .extracting(Window::to)
                .containsExactly(day("2022-10-31"), day("2023-04-30"));
    }

    @Test
    void numbers_of_a_list_of_dates_are_no_days() {
        assertThat(reader.read("1. 01.10.2022\n2. 15.03.2023", SCHOOL_YEAR).windows())
                .extracting(Window::from)
                .containsExactly(day("2022-10-01"), day("2023-03-15"));
    }

    @Test
    void a_term_that_hangs_on_an_event_says_why_it_has_no_dates() {
        var schedule = reader.read("через год", SCHOOL_YEAR);

        assertThat(schedule.kind()).isEqualTo(ScheduleKind.UNSPECIFIED);
        assertThat(schedule.notes()).extracting(Note::code).containsExactly("term.hangsOnEvent");
    }

    @Test
    void always_and_each_quarter_may_also_mean_the_whole_period() {
        var choices =
                reader.read("постоянно, ежеквартально", SCHOOL_YEAR).doubts().getFirst().choices();

        assertThat(choices.getLast().kind()).isEqualTo(ScheduleKind.CONTINUOUS);
        assertThat(choices.getLast().windows()).hasSize(1);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
