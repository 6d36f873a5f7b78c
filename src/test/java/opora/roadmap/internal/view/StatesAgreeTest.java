package opora.roadmap.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.Town;
import opora.roadmap.internal.answer.Whose;
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
                                    rows
                                            .search(
                                                    narrowed(roadmap, state),
                                                    Found.EVERYTHING,
                                                    onlooker(town, day),
                                                    null)
                                            .stream()
                                            .map(MeasureRow::number)
                                            .toList();
                            var said =
                                    lines
                                            .of(
                                                    rows.search(
                                                            all,
                                                            Found.EVERYTHING,
                                                            onlooker(town, day),
                                                            null),
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

    private static Onlooker onlooker(Town town, LocalDate day) {
        return new Onlooker(
                town.methodist.scope(),
                town.methodist.ancestors(),
                new Whose(town.methodist.person().value(), List.of()),
                day);
    }

    private static boolean has(MeasureLine line, Sign sign, LocalDate day) {
        return line.marks().stream()
                .anyMatch(mark -> mark.open() && !mark.unscheduled() && mark.sign(day) == sign);
    }

    private static MeasureFilter narrowed(UUID roadmap, MeasureState state) {
        return new MeasureFilter(
                roadmap, null, state, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }
}
