package opora.roadmap.internal.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import opora.roadmap.AnswerId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapApi;
import opora.shared.Period;
import opora.shared.Permission;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets things of other modules fulfil occurrences. */
@Service
class Fulfilling implements RoadmapApi {

    private final AnswerService answers;
    private final OpenOccurrenceRepository occurrences;

    Fulfilling(AnswerService answers, OpenOccurrenceRepository occurrences) {
        this.answers = answers;
        this.occurrences = occurrences;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenOccurrence> open(Viewer viewer, Period period, String words, int limit) {
        viewer.require(Permission.ROADMAP_READ);
        return occurrences.open(viewer.municipalityScope(), period, words, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenOccurrence> occurrences(Viewer viewer, Collection<OccurrenceId> ids) {
        viewer.require(Permission.ROADMAP_READ);
        return occurrences.find(ids);
    }

    @Override
    @Transactional
    public AnswerId fulfil(
            Viewer viewer, OccurrenceId occurrence, LocalDate doneOn, String title, String path) {
        var proof = List.of(Proof.object(title, path));
        return answers.report(viewer, occurrence, AnswerForm.doneOn(doneOn), proof).id();
    }
}
