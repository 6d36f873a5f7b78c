package opora.roadmap.internal.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.OccurrenceId;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ties an occurrence to the one whose answer stands for it too: the August conference of two
 * sections.
 */
@Service
public class FulfilmentService {

    private final FulfilmentRepository fulfilments;
    private final DutyRepository duties;
    private final Settlement settlement;

    FulfilmentService(
            FulfilmentRepository fulfilments, DutyRepository duties, Settlement settlement) {
        this.fulfilments = fulfilments;
        this.duties = duties;
        this.settlement = settlement;
    }

    /** An occurrence of another row that may stand for the one asked about. */
    public record Candidate(
            UUID id,
            UUID measure,
            String number,
            String title,
            String roadmap,
            LocalDate dueOn,
            boolean done) {}

    /** Those of other rows due at about the same time, the likest titles first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Viewer viewer, OccurrenceId occurrence) {
        viewer.require(Permission.ROADMAP_EDIT);
        var duty = owned(viewer, occurrence);
        return fulfilments.candidates(viewer.scope(), duty);
    }

    /** The answer to {@code source} counts here too, at once if it is accepted already. */
    @Transactional
    public void link(Viewer viewer, OccurrenceId source, OccurrenceId fulfils) {
        viewer.require(Permission.ROADMAP_EDIT);
        var from = owned(viewer, source);
        var to = owned(viewer, fulfils);
        if (from.measure().equals(to.measure())) throw new RuleViolation("fulfilment.same");
        if (fulfilments.fulfilledBy(fulfils).contains(source))
            throw new RuleViolation("fulfilment.circle");
        fulfilments.link(to.scope(), source, fulfils);
        settlement.settle(viewer, List.of(source));
    }

    /** It is asked about by itself again; what was decided stays. */
    @Transactional
    public void unlink(Viewer viewer, OccurrenceId fulfils) {
        viewer.require(Permission.ROADMAP_EDIT);
        owned(viewer, fulfils);
        fulfilments.unlink(fulfils);
    }

    @Transactional(readOnly = true)
    public UUID measure(Viewer viewer, OccurrenceId occurrence) {
        return owned(viewer, occurrence).measure();
    }

    /** A foreign key looks past the policies: both ends are loaded through the viewer. */
    private Duty owned(Viewer viewer, OccurrenceId id) {
        return duties.find(List.of(id)).stream()
                .filter(duty -> Scopes.within(duty.scope(), viewer.scope()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Occurrence", id));
    }
}
