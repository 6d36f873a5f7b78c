package opora.roadmap.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import opora.reading.Passport.ActKind;
import opora.roadmap.RoadmapId;
import opora.roadmap.Town;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoadmapApprovalTest extends PlanTest {

    @Autowired RoadmapApproval approval;
    @Autowired RoadmapService service;

    @Test
    void a_document_with_its_act_is_put_into_force_by_the_methodist() {
        var id = created(Readings.begin().row("1", "Семинар", "май 2026", "школы").read());

        act(town.methodist, () -> approval.putInForce(town.methodist, id, 0));

        assertThat(roadmap(id).status()).isEqualTo(RoadmapStatus.IN_FORCE);
        assertThat(roadmap(id).forcedAt()).isNotNull();
    }

    @Test
    void a_plan_drafted_here_needs_the_department() {
        var id = drafted();

        assertThatThrownBy(
                        () -> act(town.methodist, () -> approval.putInForce(town.methodist, id, 0)))
                .isInstanceOf(RuleViolation.class);
        act(town.methodist, () -> approval.sendForApproval(town.methodist, id, 0));
        assertThatThrownBy(() ->
                        act(
                                town.methodist,
                                () ->
                                        approval.approve(
                                                town.methodist, id, 1, ActKind.ORDER, "7", null)))
                .isInstanceOf(Forbidden.class);
        act(
                town.authority,
                () ->
                        approval.approve(
                                town.authority,
                                id,
                                1,
                                ActKind.ORDER,
                                "7",
                                LocalDate.of(2026, 1, 9)));

        assertThat(roadmap(id).status()).isEqualTo(RoadmapStatus.IN_FORCE);
        assertThat(roadmap(id).passport().carriesAct()).isTrue();
    }

    @Test
    void a_plan_sent_back_carries_the_remark_and_may_be_sent_again() {
        var id = drafted();
        act(town.methodist, () -> approval.sendForApproval(town.methodist, id, 0));

        act(town.authority, () -> approval.sendBack(town.authority, id, 1, "Нет сроков"));

        assertThat(roadmap(id).remark().text()).isEqualTo("Нет сроков");
        act(town.methodist, () -> approval.sendForApproval(town.methodist, id, 2));
        assertThat(roadmap(id).remark()).isEqualTo(Roadmap.Remark.NONE);
    }

    @Test
    void an_objection_stands_beside_a_plan_that_runs_on() {
        var id = created(Readings.begin().row("1", "Семинар", "май 2026", "школы").read());
        act(town.methodist, () -> approval.putInForce(town.methodist, id, 0));

        act(town.authority, () -> approval.object(town.authority, id, 1, "Пункт 3 отменён"));

        assertThat(roadmap(id).status()).isEqualTo(RoadmapStatus.IN_FORCE);
        assertThat(roadmap(id).remark().by()).isEqualTo(town.authority.person());
    }

    @Test
    void only_the_controller_takes_an_act_off_control() {
        var id = created(Readings.begin().row("1", "Семинар", "май 2026", "школы").read());
        act(town.methodist, () -> approval.putInForce(town.methodist, id, 0));
        act(
                town.methodist,
                () -> service.layOn(town.methodist, id, 1, town.authority.person(), null));

        assertThatThrownBy(() ->
                        act(
                                town.methodist,
                                () -> approval.releaseFromControl(town.methodist, id, 2)))
                .isInstanceOf(RuleViolation.class);
        act(town.authority, () -> approval.releaseFromControl(town.authority, id, 2));

        assertThat(roadmap(id).control().releasedOn()).isNotNull();
    }

    @Test
    void the_controller_puts_an_act_back_under_control() {
        var id = created(Readings.begin().row("1", "Семинар", "май 2026", "школы").read());
        act(town.methodist, () -> approval.putInForce(town.methodist, id, 0));
        act(
                town.methodist,
                () -> service.layOn(town.methodist, id, 1, town.authority.person(), null));
        assertThatThrownBy(() ->
                        act(town.authority, () -> approval.backUnderControl(town.authority, id, 2)))
                .isInstanceOf(RuleViolation.class);
        act(town.authority, () -> approval.releaseFromControl(town.authority, id, 2));

        act(town.authority, () -> approval.backUnderControl(town.authority, id, 3));

        assertThat(roadmap(id).control().releasedOn()).isNull();
    }

    @Test
    void somebody_who_saved_first_is_not_overwritten() {
        var id = drafted();
        act(town.methodist, () -> approval.sendForApproval(town.methodist, id, 0));

        assertThatThrownBy(() ->
                        act(
                                town.authority,
                                () -> approval.sendBack(town.authority, id, 0, "Поздно")))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void another_municipality_finds_nothing_to_approve() {
        var id = drafted();
        var other = Town.found(context);

        assertThatThrownBy(() ->
                        act(
                                other.authority,
                                () ->
                                        approval.approve(
                                                other.authority, id, 0, ActKind.ORDER, "1", null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_may_be_discarded_and_a_plan_in_force_may_not() {
        var draft = drafted();
        var inForce = created(Readings.begin().row("1", "Семинар", "май 2026", "школы").read());
        act(town.methodist, () -> approval.putInForce(town.methodist, inForce, 0));

        act(town.methodist, () -> service.discard(town.methodist, draft, 0));

        assertThat(as(town.methodist, () -> roadmaps.find(draft))).isEmpty();
        assertThatThrownBy(() ->
                        act(town.methodist, () -> service.discard(town.methodist, inForce, 1)))
                .isInstanceOf(RuleViolation.class);
    }

    private RoadmapId drafted() {
        var wanted = NewRoadmap.titled("План", Readings.PERIOD, LONG_BEFORE);
        return as(town.methodist, () -> create.empty(town.methodist, wanted));
    }
}
