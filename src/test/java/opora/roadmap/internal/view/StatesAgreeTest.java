package opora.roadmap.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import opora.roadmap.Town;
import opora.shared.web.Sign;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What the filter finds in the database is what the rows say of themselves. */
@SpringBootTest
class StatesAgreeTest {

    @Autowired ApplicationContext context;
    @Autowired RowRepository rows;
    @Autowired Lines lines;

    @Test
    void late_due_and_waiting_mean_the_same_in_the_filter_and_on_the_row() {
        var town = Town.found(context);
        var plans = new Plans(context);
        var roadmap = plans.inForce(town);

        for (var day : List.of(Plans.TODAY, Plans.TODAY.plusMonths(1), Plans.TODAY.plusYears(1)))
            for (var state : List.of(MeasureState.LATE, MeasureState.DUE, MeasureState.WAIT))
                plans.seen(
                        town.methodist,
                        () -> {
                            var all = MeasureFilter.ofRoadmap(roadmap);
                            var found =
                                    rows.search(narrowed(roadmap, state), day).stream()
                                            .map(MeasureRow::number)
                                            .toList();
                            var said =
                                    lines
                                            .of(
                                                    rows.search(all, day),
                                                    new opora.shared.Period(
                                                            Plans.TODAY.minusYears(5),
                                                            Plans.TODAY.plusYears(5)),
                                                    day)
                                            .stream()
                                            .filter(line -> has(line, state.sign(), day))
                                            .map(line -> line.row().number())
                                            .toList();
                            assertThat(found).as(state + " on " + day).isEqualTo(said);
                            return true;
                        });
    }

    private static boolean has(MeasureLine line, Sign sign, java.time.LocalDate day) {
        return line.marks().stream()
                .anyMatch(mark -> mark.open() && !mark.unscheduled() && mark.sign(day) == sign);
    }

    private static MeasureFilter narrowed(UUID roadmap, MeasureState state) {
        return new MeasureFilter(
                roadmap, null, state, null, null, null, null, null, null, null, null, null, null,
                null);
    }
}
