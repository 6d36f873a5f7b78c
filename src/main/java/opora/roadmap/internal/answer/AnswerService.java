package opora.roadmap.internal.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import opora.roadmap.AnswerId;
import opora.roadmap.AnswerReturned;
import opora.roadmap.AssignmentId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.OccurrenceReported;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports what was done, and decides on what was reported. */
@Service
public class AnswerService {

    private final AnswerRepository answers;
    private final DutyRepository duties;
    private final Settlement settlement;
    private final OwnUnits units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerService(
            AnswerRepository answers,
            DutyRepository duties,
            Settlement settlement,
            OwnUnits units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.duties = duties;
        this.settlement = settlement;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says of one occurrence that it was done. What its owner says himself needs nobody's
     * acceptance.
     */
    @Transactional
    public Answer report(Viewer viewer, OccurrenceId id, AnswerForm form) {
        viewer.require(Permission.ROADMAP_ANSWER);
        if (!answers.waiting(List.of(id), viewer.actor(), form).isEmpty())
            throw new RuleViolation("answer.already").at("text");
        return report(viewer, units.of(viewer), duty(id), form, List.of());
    }

    /** The same, proved by things of other modules. */
    @Transactional
    Answer report(Viewer viewer, OccurrenceId id, AnswerForm form, List<Proof> objects) {
        viewer.require(Permission.ROADMAP_ANSWER);
        return report(viewer, units.of(viewer), duty(id), form, objects);
    }

    /**
     * Says of many at once that each was done on the last day of its window that has come: 209
     * Fridays, one click. Those that already wait for a decision are left as they are.
     */
    @Transactional
    public int reportEachInTime(Viewer viewer, Collection<OccurrenceId> ids, AnswerForm form) {
        viewer.require(Permission.ROADMAP_ANSWER);
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var waiting = answers.waiting(ids, viewer.actor(), form);
        var found =
                duties.find(ids).stream()
                        .filter(duty -> duty.awaited() && !waiting.contains(duty.id().value()))
                        .toList();
        var own = units.of(viewer);
        for (var duty : found) {
            var last = duty.window().endsOn().isAfter(today) ? today : duty.window().endsOn();
            report(
                    viewer,
                    own,
                    duty,
                    new AnswerForm(
                            last,
                            form.times(),
                            form.text(),
                            form.link(),
                            form.files(),
                            form.onBehalf(),
                            null),
                    List.of());
        }
        return found.size();
    }

    /** Says of several executors at once that each has done it: «9 из 15 школ». */
    @Transactional
    public int reportFor(
            Viewer viewer, OccurrenceId id, AnswerForm form, Collection<UUID> assignments) {
        viewer.require(Permission.ROADMAP_ANSWER);
        int said = 0;
        for (var one : assignments) {
            var duty = duty(id);
            var waits = answers.waiting(List.of(id), viewer.actor(), form.of(one));
            if (!duty.awaited() || !waits.isEmpty()) continue;
            report(viewer, units.of(viewer), duty, form.of(one), List.of());
            said++;
        }
        return said;
    }

    @Transactional
    public void accept(Viewer viewer, Collection<AnswerId> ids) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var touched = new ArrayList<OccurrenceId>();
        for (var id : ids) {
            var answer = answer(id);
            answers.decide(answer.accept(viewer.actor(), clock.instant()));
            touched.add(answer.occurrence());
        }
        settlement.settle(viewer, touched);
    }

    @Transactional
    public void sendBack(Viewer viewer, AnswerId id, String remark) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var answer = answer(id);
        answers.decide(answer.returned(remark, viewer.actor(), clock.instant()));
        events.publishEvent(
                new AnswerReturned(answer.occurrence(), id, answer.author(), remark.strip()));
    }

    /** Undoes an acceptance or a return: the occurrence waits again. */
    @Transactional
    public void reopen(Viewer viewer, AnswerId id) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var answer = answer(id);
        answers.decide(answer.reopened());
        settlement.settle(viewer, List.of(answer.occurrence()));
    }

    /** The author takes an undecided answer back. */
    @Transactional
    public OccurrenceId withdraw(Viewer viewer, AnswerId id) {
        viewer.require(Permission.ROADMAP_ANSWER);
        var answer = answer(id);
        if (!viewer.actor().equals(answer.author()))
            throw new RuleViolation("answer.withdraw.author");
        if (answer.status() == Answer.Status.ACCEPTED && !viewer.may(Permission.ROADMAP_ACCEPT)) {
            throw new RuleViolation("answer.withdraw.accepted");
        }
        answers.withdraw(answer);
        if (viewer.may(Permission.ROADMAP_ACCEPT))
            settlement.settle(viewer, List.of(answer.occurrence()));
        return answer.occurrence();
    }

    private Answer report(
            Viewer viewer, Set<UUID> own, Duty duty, AnswerForm form, List<Proof> objects) {
        if (!duty.awaited()) throw new RuleViolation("answer.occurrence.decided");
        Answer.check(form.doneOn(), form.times(), LocalDate.now(clock.withZone(viewer.zone())));
        var answerer = Answerer.of(viewer, own, duty, form);
        var answer = written(viewer.actor(), duty, form, answerer);
        answers.insert(answer, duty.scope(), answerer.assignment());
        var assignment = answerer.assignment();
        answers.attach(
                answer,
                duty.scope(),
                assignment == null ? null : assignment.unitScope(),
                proofs(form, objects));
        events.publishEvent(new OccurrenceReported(duty.id(), answer.id(), answer.author()));
        if (!answerer.owner()) return answer;
        var accepted = answer.accept(viewer.actor(), clock.instant());
        answers.decide(accepted);
        settlement.settle(viewer, List.of(duty.id()));
        return accepted;
    }

    private Answer written(PersonId author, Duty duty, AnswerForm form, Answerer answerer) {
        var assignment = answerer.assignment();
        return new Answer(
                new AnswerId(Ids.next()),
                duty.id(),
                assignment == null ? null : new AssignmentId(assignment.id()),
                author,
                answerer.onBehalf(),
                form.doneOn(),
                form.times(),
                form.text().strip(),
                Answer.Status.REPORTED,
                "",
                null,
                null,
                clock.instant(),
                0);
    }

    private static List<Proof> proofs(AnswerForm form, List<Proof> objects) {
        var proofs = new ArrayList<>(objects);
        for (var file : form.files()) proofs.add(Proof.file(file));
        if (!form.link().isBlank()) proofs.add(Proof.link(form.link()));
        return proofs;
    }

    private Duty duty(OccurrenceId id) {
        return duties.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Occurrence", id));
    }

    private Answer answer(AnswerId id) {
        return answers.find(id).orElseThrow(() -> new NotFound("Answer", id));
    }
}
