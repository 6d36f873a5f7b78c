package opora.roadmap.internal.answer;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.Decision;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.roadmap.Town;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(ADay.class)
class FulfilmentServiceTest {

    @Autowired ApplicationContext context;
    @Autowired FulfilmentService service;
    @Autowired AnswerService answers;

    Town town;
    AskedPlan plan;
    RoadmapId id;

    @BeforeEach
    void found() {
        town = Town.found(context);
        plan = AskedPlan.of(context, town);
        id =
                plan.row("1", "Августовская конференция", "Методический центр", TODAY)
                        .row("2", "Августовская конференция педагогов", "Методический центр", TODAY)
                        .row("3", "Ремонт кабинета", "Методический центр", TODAY)
                        .inForce();
    }

    @Test
    void the_likest_title_is_offered_first_and_the_row_itself_never() {
        var offered =
                Viewers.as(
                        town.methodist,
                        () -> service.candidates(town.methodist, plan.date(id, "2")));

        assertThat(offered)
                .extracting(FulfilmentService.Candidate::title)
                .containsExactly("Августовская конференция", "Ремонт кабинета");
    }

    @Test
    void an_answer_accepted_before_the_tie_counts_at_once() {
        Viewers.as(
                town.methodist,
                () -> {
                    answers.report(town.methodist, plan.date(id, "1"), AnswerForm.doneOn(TODAY));
                    service.link(town.methodist, plan.date(id, "1"), plan.date(id, "2"));
                });

        assertThat(plan.dates(id, "2").getFirst().decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void a_circle_and_a_tie_to_itself_are_refused() {
        Viewers.as(
                town.methodist,
                () -> {
                    service.link(town.methodist, plan.date(id, "1"), plan.date(id, "2"));
                    assertThatThrownBy(() -> link(plan.date(id, "2"), plan.date(id, "1")))
                            .isInstanceOf(RuleViolation.class);
                    assertThatThrownBy(() -> link(plan.date(id, "3"), plan.date(id, "3")))
                            .isInstanceOf(RuleViolation.class);
                });
    }

    @Test
    void another_municipality_finds_neither_end() {
        var other = Town.found(context);
        var from = plan.date(id, "1");
        var to = plan.date(id, "2");

        assertThatThrownBy(() ->
                        Viewers.as(other.methodist, () -> service.link(other.methodist, from, to)))
                .isInstanceOf(NotFound.class);
    }

    private void link(OccurrenceId source, OccurrenceId fulfils) {
        service.link(town.methodist, source, fulfils);
    }
}
