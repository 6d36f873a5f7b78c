package opora.roadmap.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import opora.roadmap.OccurrenceId;
import opora.shared.Ids;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final UUID FIRST = Ids.next();
    private static final UUID SECOND = Ids.next();

    @Test
    void one_answer_is_enough_where_one_answers_for_all() {
        assertThat(Completion.on(one(1), List.of(done(FIRST, 1, 5)))).contains(day(5));
    }

    @Test
    void nothing_accepted_completes_nothing() {
        assertThat(Completion.on(one(1), List.of())).isEmpty();
        assertThat(Completion.on(each(1, FIRST), List.of())).isEmpty();
    }

    @Test
    void every_executor_has_to_answer_where_each_answers_for_itself() {
        var both = each(1, FIRST, SECOND);

        assertThat(Completion.on(both, List.of(done(FIRST, 1, 5)))).isEmpty();
        assertThat(Completion.on(both, List.of(done(FIRST, 1, 5), done(SECOND, 1, 9))))
                .contains(day(9));
    }

    @Test
    void an_answer_for_everybody_completes_what_each_was_asked() {
        assertThat(Completion.on(each(1, FIRST, SECOND), List.of(done(null, 1, 7))))
                .contains(day(7));
    }

    @Test
    void the_day_is_the_one_on_which_the_printed_number_of_times_was_reached() {
        var answers = List.of(done(FIRST, 1, 20), done(FIRST, 2, 3), done(FIRST, 1, 11));

        assertThat(Completion.on(one(3), answers)).contains(day(11));
        assertThat(Completion.on(one(5), answers)).isEmpty();
    }

    @Test
    void a_row_each_should_answer_with_nobody_assigned_takes_the_owners_word() {
        assertThat(Completion.on(each(1), List.of(done(null, 1, 2)))).contains(day(2));
    }

    private static Duty one(int times) {
        return duty(false, times, FIRST);
    }

    private static Duty each(int times, UUID... assignments) {
        return duty(true, times, assignments);
    }

    private static Duty duty(boolean each, int times, UUID... assignments) {
        return new Duty(
                new OccurrenceId(Ids.next()),
                Ids.next(),
                "1.2.",
                new Period(day(1), day(30)),
                times,
                "AWAITED",
                each,
                Arrays.stream(assignments)
                        .map(id -> new Duty.Assignment(id, Ids.next(), "1.2.3.", null))
                        .toList(),
                0);
    }

    private static Completion.Done done(@Nullable UUID assignment, int times, int day) {
        return new Completion.Done(assignment, times, day(day));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
