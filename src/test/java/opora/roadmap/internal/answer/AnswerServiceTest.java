package opora.roadmap.internal.answer;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.Decision;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewers;
import opora.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import(ADay.class)
class AnswerServiceTest {

    @Autowired ApplicationContext context;
    @Autowired AnswerService service;
    @Autowired FulfilmentRepository fulfilments;
    @Autowired TransactionTemplate transactions;

    Town town;
    TestHat first;
    TestHat second;
    AskedPlan plan;

    @BeforeEach
    void found() {
        town = Town.found(context);
        first = head("Школа № 1");
        second = head("Школа № 2");
        plan = AskedPlan.of(context, town);
    }

    @Test
    void a_row_of_all_schools_is_done_when_each_was_accepted() {
        var id = schools();
        var date = plan.date(id, "1");

        var one = answer(first, date);
        var other = answer(second, date);
        assertThat(one.status()).isEqualTo(Answer.Status.REPORTED);
        as(town.methodist, () -> accept(one));
        assertThat(decision(id)).isEqualTo(Decision.AWAITED);
        as(town.methodist, () -> accept(other));

        assertThat(decision(id)).isEqualTo(Decision.ACCEPTED);
        assertThat(plan.dates(id, "1").getFirst().decidedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_school_that_was_not_asked_does_not_see_the_date() {
        var id = plan.row("1", "Семинар", "Методический центр", TODAY).inForce();
        var date = plan.date(id, "1");

        assertThatThrownBy(() -> answer(first, date)).isInstanceOf(NotFound.class);
    }

    @Test
    void another_municipality_finds_nothing_to_answer_or_to_decide() {
        var id = schools();
        var date = plan.date(id, "1");
        var stranger = Town.found(context).methodist;
        var reported = answer(first, date);

        assertThatThrownBy(() -> answer(stranger, date)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        Viewers.as(
                                stranger, () -> service.accept(stranger, List.of(reported.id()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_head_may_not_decide_even_on_his_own_answer() {
        var reported = answer(first, plan.date(schools(), "1"));

        assertThatThrownBy(() ->
                        Viewers.as(first, () -> service.accept(first, List.of(reported.id()))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void what_comes_back_carries_the_remark_and_may_be_answered_again() {
        var id = schools();
        var date = plan.date(id, "1");
        var reported = answer(first, date);

        assertThatThrownBy(() -> sendBack(reported, " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("answer.return.remark");
        sendBack(reported, "Приложите протокол");

        assertThat(answer(first, date).status()).isEqualTo(Answer.Status.REPORTED);
        assertThatThrownBy(() -> sendBack(reported, "Ещё раз"))
                .hasMessageContaining("answer.return.notReported");
    }

    @Test
    void an_acceptance_undone_makes_the_date_wait_again() {
        var id = plan.row("1", "Отчёт", "Школа № 1", TODAY).inForce();
        var reported = answer(first, plan.date(id, "1"));
        as(town.methodist, () -> accept(reported));
        assertThat(decision(id)).isEqualTo(Decision.ACCEPTED);

        as(
                town.methodist,
                () -> {
                    service.reopen(town.methodist, reported.id());
                    return true;
                });

        assertThat(decision(id)).isEqualTo(Decision.AWAITED);
    }

    @Test
    void only_its_author_takes_an_answer_back() {
        var id = schools();
        var date = plan.date(id, "1");
        var reported = answer(first, date);

        assertThatThrownBy(() -> as(second, () -> service.withdraw(second, reported.id())))
                .isInstanceOf(NotFound.class);
        as(first, () -> service.withdraw(first, reported.id()));
        assertThatThrownBy(() -> as(town.methodist, () -> accept(reported)))
                .hasMessageContaining("answer.accept.notReported");
    }

    @Test
    void times_add_up_to_what_is_printed() {
        var window = new Window(TODAY.minusDays(60), TODAY.plusDays(5), 3, 4);
        var id = plan.row("1", "Занятия", "Школа № 1", List.of(window)).inForce();
        var date = plan.date(id, "1");

        var two = answer(first, date, times(2));
        as(town.methodist, () -> accept(two));
        assertThat(decision(id)).isEqualTo(Decision.AWAITED);
        var third = answer(first, date, times(1));
        as(town.methodist, () -> accept(third));

        assertThat(decision(id)).isEqualTo(Decision.ACCEPTED);
        assertThatThrownBy(() -> answer(first, date, times(1)))
                .hasMessageContaining("answer.occurrence.decided");
    }

    @Test
    void the_same_words_are_not_sent_twice() {
        var date = plan.date(schools(), "1");
        answer(first, date, times(1));

        assertThatThrownBy(() -> answer(first, date, times(1)))
                .hasMessageContaining("answer.already");
    }

    @Test
    void nobody_reports_a_day_that_has_not_come() {
        var date = plan.date(schools(), "1");

        assertThatThrownBy(() -> answer(first, date, AnswerForm.doneOn(TODAY.plusDays(1))))
                .hasMessageContaining("answer.doneOn.future");
        assertThatThrownBy(() -> answer(first, date, times(0)))
                .hasMessageContaining("answer.times");
    }

    @Test
    void the_owner_needs_nobodys_acceptance_and_says_whose_words_they_are() {
        var id = plan.row("1", "Отчёт", "Школа № 1", TODAY).inForce();

        var said = answer(town.methodist, plan.date(id, "1"));

        assertThat(said.status()).isEqualTo(Answer.Status.ACCEPTED);
        assertThat(said.onBehalf()).isEqualTo(OnBehalf.WORDS);
        assertThat(decision(id)).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void many_fridays_are_answered_in_one_go_each_on_its_own_day() {
        var id =
                plan.row(
                                "1",
                                "Планёрка",
                                "Школа № 1",
                                TODAY.minusDays(13),
                                TODAY.minusDays(7),
                                TODAY,
                                TODAY.plusDays(7))
                        .inForce();
        var come =
                plan.dates(id, "1").stream()
                        .filter(one -> !one.window().to().isAfter(TODAY))
                        .map(Occurrence::id)
                        .toList();

        as(
                town.methodist,
                () -> service.reportEachInTime(town.methodist, come, AnswerForm.doneOn(TODAY)));

        assertThat(plan.dates(id, "1"))
                .extracting(Occurrence::decidedOn)
                .containsExactly(TODAY.minusDays(13), TODAY.minusDays(7), TODAY, null);
    }

    @Test
    void a_date_that_stands_for_another_row_is_answered_once() {
        var id =
                plan.row("1", "Августовская конференция", "Школа № 1", TODAY)
                        .row("2", "Совещание", "Школа № 1", TODAY)
                        .inForce();
        as(
                town.methodist,
                () -> {
                    transactions.executeWithoutResult(_ ->
                            fulfilments.link(
                                    town.unit.scope(), plan.date(id, "1"), plan.date(id, "2")));
                    return true;
                });

        var said = answer(town.methodist, plan.date(id, "1"));

        assertThat(plan.dates(id, "2").getFirst().decision()).isEqualTo(Decision.ACCEPTED);
        as(
                town.methodist,
                () -> {
                    service.reopen(town.methodist, said.id());
                    return true;
                });
        assertThat(plan.dates(id, "2").getFirst().decision()).isEqualTo(Decision.AWAITED);
    }

    private RoadmapId schools() {
        return plan.row("1", "Назвать экспертов", "Школы", TODAY).inForce();
    }

    private TestHat head(String school) {
        return town.hat(
                "Котов Илья Сергеевич", "директор", Role.ORGANISATION_HEAD, town.school(school));
    }

    private Answer answer(TestHat hat, OccurrenceId date) {
        return answer(hat, date, AnswerForm.doneOn(TODAY));
    }

    private Answer answer(TestHat hat, OccurrenceId date, AnswerForm form) {
        return as(hat, () -> service.report(hat, date, form));
    }

    private static AnswerForm times(int times) {
        return new AnswerForm(TODAY, times, "", "", List.of(), OnBehalf.NONE, (UUID) null);
    }

    private boolean accept(Answer one) {
        service.accept(town.methodist, List.of(one.id()));
        return true;
    }

    private void sendBack(Answer one, String remark) {
        Viewers.as(town.methodist, () -> service.sendBack(town.methodist, one.id(), remark));
    }

    private Decision decision(RoadmapId id) {
        return plan.dates(id, "1").getFirst().decision();
    }

    private static <T> T as(TestHat hat, Supplier<T> work) {
        return Viewers.as(hat, work);
    }
}
