package opora.roadmap.internal.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.shared.Ids;
import opora.shared.Window;
import org.junit.jupiter.api.Test;

class RegenerationTest {

    private static final Window MAY =
            Window.once(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    private static final Window MAY_AND_JUNE =
            Window.once(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 30));
    private static final Window OCTOBER =
            Window.once(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    @Test
    void untouched_occurrences_give_way_to_the_new_rule() {
        var may = stored(MAY, Decision.AWAITED, false);

        var change = Regeneration.of(List.of(may), List.of(draft(OCTOBER)), Set.of());

        assertThat(change.removed()).containsExactly(may.id());
        assertThat(change.added()).extracting(DueDraft::window).containsExactly(OCTOBER);
    }

    @Test
    void an_occurrence_the_rule_still_gives_keeps_its_identity() {
        var change =
                Regeneration.of(
                        List.of(stored(MAY, Decision.AWAITED, false)),
                        List.of(draft(MAY)),
                        Set.of());

        assertThat(change).isEqualTo(new Regeneration(List.of(), List.of(), List.of()));
    }

    @Test
    void an_answered_occurrence_moves_to_the_window_that_replaced_its_own() {
        var may = stored(MAY, Decision.AWAITED, false);

        var change = Regeneration.of(List.of(may), List.of(draft(MAY_AND_JUNE)), Set.of(may.id()));

        assertThat(change.moved())
                .extracting(Occurrence::id, Occurrence::window)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(may.id(), MAY_AND_JUNE));
        assertThat(change.added()).isEmpty();
    }

    @Test
    void a_decided_occurrence_stays_as_it_was_and_is_not_asked_again() {
        var may = stored(MAY, Decision.ACCEPTED, true);

        var change = Regeneration.of(List.of(may), List.of(draft(MAY_AND_JUNE)), Set.of());

        assertThat(change).isEqualTo(new Regeneration(List.of(), List.of(), List.of()));
    }

    private static DueDraft draft(Window window) {
        return DueDraft.of(OccurrenceKind.WINDOW, window);
    }

    private static Occurrence stored(Window window, Decision decision, boolean touched) {
        return new Occurrence(
                new OccurrenceId(Ids.next()),
                new RoadmapId(Ids.next()),
                new MeasureId(Ids.next()),
                "1.",
                OccurrenceKind.WINDOW,
                window,
                Shift.NONE,
                PlannedDay.NONE,
                decision,
                null,
                null,
                "",
                touched,
                0);
    }
}
