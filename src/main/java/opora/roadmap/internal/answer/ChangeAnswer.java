package opora.roadmap.internal.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import opora.document.StoredFile;
import opora.roadmap.AnswerId;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The author adds to a report that waits for a decision, or rewords it (дополнить отчёт): a second
 * one is never sent beside it.
 */
@Service
public class ChangeAnswer {

    private final AnswerRepository answers;
    private final Clock clock;

    ChangeAnswer(AnswerRepository answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** An answer as its author may change it, with what lies with it. */
    public record Own(Answer answer, List<Kept> evidence) {}

    @Transactional(readOnly = true)
    public Own own(Viewer viewer, AnswerId id) {
        viewer.require(Permission.ROADMAP_ANSWER);
        var answer = answers.find(id).orElseThrow(() -> new NotFound("Answer", id));
        if (!viewer.actor().equals(answer.author())) throw new NotFound("Answer", id);
        if (answer.status() != Answer.Status.REPORTED)
            throw new RuleViolation("answer.change.decided");
        return new Own(answer, answers.evidence(id));
    }

    /** Where the files of an answer are kept. */
    @Transactional(readOnly = true)
    public String scope(Viewer viewer, AnswerId id) {
        return placed(own(viewer, id).answer().id()).scope();
    }

    /**
     * @param removed evidence taken back
     */
    @Transactional
    public Answer change(Viewer viewer, AnswerId id, AnswerForm form, Collection<UUID> removed) {
        var own = own(viewer, id);
        Answer.check(form.doneOn(), form.times(), LocalDate.now(clock.withZone(viewer.zone())));
        var changed = own.answer().changed(form.doneOn(), form.times(), form.text());
        answers.change(changed);
        answers.detach(id, removed);
        var proofs = new ArrayList<Proof>();
        for (StoredFile file : form.files()) proofs.add(Proof.file(file));
        if (!form.link().isBlank()) proofs.add(Proof.link(form.link()));
        var placed = placed(id);
        answers.attach(changed, placed.scope(), placed.unitScope(), proofs);
        return changed;
    }

    private AnswerRepository.Placed placed(AnswerId id) {
        return answers.placed(id).orElseThrow(() -> new NotFound("Answer", id));
    }
}
