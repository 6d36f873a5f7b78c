package opora.roadmap.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import opora.roadmap.Decision;
import opora.roadmap.RoadmapApi;
import opora.roadmap.Town;
import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.roadmap.internal.occurrence.ProgressRepository;
import opora.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FulfillingTest extends PlanTest {

    @Autowired RoadmapApi api;
    @Autowired RoadmapApproval approval;
    @Autowired ProgressRepository progress;
    @Autowired Clock clock;

    @Test
    void a_thing_of_another_module_proves_an_occurrence() {
        var id =
                created(
                        Readings.begin()
                                .row("1", "Семинар", "в течение 2026 года", "МБУ «Центр»")
                                .read());
        act(town.methodist, () -> approval.putInForce(town.methodist, id, 0));
        var open =
                as(town.methodist, () -> api.open(town.methodist, Readings.PERIOD, "семинар", 10));
        assertThat(open).hasSize(2);

        var today = LocalDate.now(clock);
        as(
                town.methodist,
                () ->
                        api.fulfil(
                                town.methodist,
                                open.getFirst().id(),
                                today,
                                "Семинар",
                                "/events/1"));

        var due = as(town.methodist, () -> occurrences.ofMeasure(row(id, "Семинар").id()));
        assertThat(due.getFirst().decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(row(id, "Семинар").nextDueOn()).isEqualTo(due.getLast().window().to());
        assertThat(
                        as(
                                Town.found(context).methodist,
                                () ->
                                        List.copyOf(
                                                api.open(town.methodist, Readings.PERIOD, "", 10))))
                .isEmpty();
    }

    @Test
    void one_school_of_two_makes_an_occurrence_half_done() {
        var first = town.school("СОШ № 1");
        town.school("СОШ № 2");
        var id =
                created(
                        Readings.begin()
                                .row("1", "Отчёт", "в течение 2026 года", "руководители ОО")
                                .read());
        act(town.methodist, () -> approval.putInForce(town.methodist, id, 0));
        var head = town.hat("Лунин Иван Петрович", "директор", Role.ORGANISATION_HEAD, first);
        var due = as(town.methodist, () -> occurrences.ofMeasure(row(id, "Отчёт").id())).getLast();

        as(
                head,
                () ->
                        api.fulfil(
                                head, due.id(), LocalDate.now(clock), "Отчёт школы", "/reports/1"));

        var said = as(town.methodist, () -> progress.of(List.of(due))).get(due.id());
        assertThat(said).isNotNull();
        assertThat(OccurrenceState.of(due, said, LocalDate.of(2026, 11, 1)))
                .isEqualTo(new OccurrenceState(OccurrenceState.Kind.PARTLY, 60, 1, 2, null));
    }
}
