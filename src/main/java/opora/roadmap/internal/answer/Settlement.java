package opora.roadmap.internal.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceAccepted;
import opora.roadmap.OccurrenceId;
import opora.roadmap.internal.occurrence.Occurrences;
import opora.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Draws the conclusion from accepted answers: an occurrence becomes done, or waits again; those it
 * stands for in other rows follow it.
 */
@Component
class Settlement {

    private final AnswerRepository answers;
    private final DutyRepository duties;
    private final FulfilmentRepository fulfilments;
    private final Occurrences dates;
    private final ApplicationEventPublisher events;

    Settlement(
            AnswerRepository answers,
            DutyRepository duties,
            FulfilmentRepository fulfilments,
            Occurrences dates,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.duties = duties;
        this.fulfilments = fulfilments;
        this.dates = dates;
        this.events = events;
    }

    void settle(Viewer viewer, Collection<OccurrenceId> touched) {
        var measures = new LinkedHashSet<java.util.UUID>();
        for (var duty : duties.find(touched)) {
            measures.add(duty.measure());
            settle(viewer, duty, measures);
        }
        dates.refreshNextDue(measures.stream().map(MeasureId::new).toList());
    }

    private void settle(Viewer viewer, Duty duty, Collection<java.util.UUID> measures) {
        var complete = Completion.on(duty, answers.accepted(duty.id()));
        var by = viewer.person() == null ? null : viewer.person().value();
        var same = new ArrayList<>(List.of(duty));
        for (var follower : duties.find(fulfilments.fulfilledBy(duty.id()))) same.add(follower);
        for (var one : same) {
            measures.add(one.measure());
            if (complete.isPresent() && one.awaited()) {
                duties.accept(one, complete.get(), by);
                events.publishEvent(new OccurrenceAccepted(one.id(), complete.get()));
            } else if (complete.isEmpty() && one.decision().equals("ACCEPTED")) {
                duties.await(one);
            }
        }
    }
}
