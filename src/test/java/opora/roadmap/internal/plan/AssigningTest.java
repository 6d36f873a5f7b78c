package opora.roadmap.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import opora.reading.PartyKind;
import opora.roadmap.Town;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.executor.Assignment;
import opora.roadmap.internal.executor.Choice;
import opora.roadmap.internal.executor.ExecutorService;
import opora.shared.NotFound;
import opora.shared.Role;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssigningTest extends PlanTest {

    @Autowired ExecutorService service;
    @Autowired RoadmapApproval approval;
    @Autowired RoadmapService plans;

    private Unit first;
    private Unit second;

    @BeforeEach
    void schools() {
        first = town.school("СОШ № 1");
        second = town.school("СОШ № 2");
    }

    @Test
    void heads_of_organisations_answer_each_for_his_own() {
        var id = created(row("руководители ОО"));

        var measure = row(id, "Семинар");
        assertThat(measure.answering()).isEqualTo(Answering.EACH);
        assertThat(assignments(measure))
                .extracting(one -> one.target().unit())
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void nobody_is_asked_twice_for_one_row() {
        var id = created(row("ОО, руководители ОО"));

        assertThat(assignments(row(id, "Семинар"))).hasSize(2);
    }

    @Test
    void what_nobody_is_known_by_is_listed_and_may_be_created() {
        var id = created(row("МБУ ДО «Дом детского творчества»"));

        assertThat(as(town.methodist, () -> service.unknown(town.methodist, id)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(PartyKind.ORGANISATION);
                    assertThat(one.creatable()).isEqualTo(OrganisationKind.ADDITIONAL);
                });

        town.organisation(OrganisationKind.ADDITIONAL, "Дом детского творчества", "ДДТ");
        act(town.methodist, () -> service.tryAgain(town.methodist, id));

        assertThat(as(town.methodist, () -> service.unknown(town.methodist, id))).isEmpty();
        assertThat(assignments(row(id, "Семинар"))).hasSize(1);
    }

    @Test
    void whom_a_wording_stands_for_is_remembered_for_the_next_document() {
        var before = created(row("творческая группа"));
        var name =
                as(town.methodist, () -> service.unknown(town.methodist, before)).getFirst().name();
        act(
                town.methodist,
                () -> service.resolve(town.methodist, name, List.of(new Choice(first.id(), null))));

        var next = created(row("творческая группа"));

        assertThat(assignments(row(next, "Семинар")))
                .extracting(one -> one.target().unit())
                .containsExactly(first.id());
    }

    @Test
    void a_row_laid_on_another_keeps_who_stays() {
        var id = created(row("руководители ОО"));
        var measure = row(id, "Семинар");
        var kept =
                assignments(measure).stream()
                        .filter(one -> first.id().equals(one.target().unit()))
                        .toList();

        act(
                town.methodist,
                () ->
                        service.reassign(
                                town.methodist,
                                measure.id(),
                                List.of(
                                        new Choice(
                                                kept.getFirst().target().unit(),
                                                kept.getFirst().target().person()),
                                        new Choice(null, town.methodist.person()))));

        assertThat(assignments(measure))
                .hasSize(2)
                .extracting(Assignment::id)
                .contains(kept.getFirst().id());
    }

    @Test
    void a_school_of_another_municipality_cannot_be_assigned() {
        var id = created(row("методисты"));
        var foreign = Town.found(context).school("СОШ № 9");

        assertThatThrownBy(() ->
                        act(
                                town.methodist,
                                () ->
                                        service.reassign(
                                                town.methodist,
                                                row(id, "Семинар").id(),
                                                List.of(new Choice(foreign.id(), null)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_head_sees_the_rows_laid_on_his_school_and_no_others() {
        var id =
                created(
                        Readings.begin()
                                .row("1", "Общее", "май 2026", "руководители ОО")
                                .row("2", "Чужое", "май 2026", "СОШ № 2")
                                .read());
        var head = town.hat("Лунин Иван Петрович", "директор", Role.ORGANISATION_HEAD, first);

        assertThat(as(head, () -> measures.ofRoadmap(id)))
                .extracting(Measure::title)
                .containsExactly("Общее");
        assertThat(as(head, () -> occurrences.ofRoadmap(id))).hasSize(1);
        assertThat(as(head, () -> service.assignments(head, List.of(row(id, "Общее").id()))))
                .extracting(one -> one.target().unit())
                .containsExactly(first.id());
    }

    @Test
    void a_published_plan_is_read_by_schools_below_and_by_nobody_beside() {
        var id = created(row("методисты"));
        var head = town.hat("Лунин Иван Петрович", "директор", Role.ORGANISATION_HEAD, first);
        var stranger = Town.found(context);
        assertThat(as(head, () -> roadmaps.find(id))).isEmpty();

        act(town.methodist, () -> approval.putInForce(town.methodist, id, 0));
        act(town.methodist, () -> plans.publish(town.methodist, id, 1, Audience.DESCENDANTS, null));

        assertThat(as(head, () -> roadmaps.find(id))).isPresent();
        assertThat(as(head, () -> measures.ofRoadmap(id))).hasSize(1);
        assertThat(as(head, () -> occurrences.ofRoadmap(id))).hasSize(1);
        assertThat(as(stranger.methodist, () -> roadmaps.find(id))).isEmpty();
    }

    @Test
    void a_head_accepts_what_is_laid_on_his_school_and_nothing_else() {
        var id = created(row("руководители ОО"));
        var head = town.hat("Лунин Иван Петрович", "директор", Role.ORGANISATION_HEAD, first);
        var all = assignments(row(id, "Семинар")).stream().map(Assignment::id).toList();

        assertThat(as(head, () -> service.accept(head, all))).isEqualTo(1);

        assertThat(assignments(row(id, "Семинар")))
                .filteredOn(one -> one.acceptedOn() != null)
                .extracting(one -> one.target().unit())
                .containsExactly(first.id());
    }

    private static opora.reading.RoadmapReading row(String executors) {
        return Readings.begin().row("1", "Семинар", "май 2026", executors).read();
    }

    private List<Assignment> assignments(Measure measure) {
        return as(town.methodist, () -> service.assignments(town.methodist, List.of(measure.id())));
    }
}
