package opora.roadmap.internal.view.measure;

import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.Rights;
import opora.roadmap.internal.view.Views;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of a measure: a dozen questions, however long its story is. */
@Service
public class MeasurePages {

    private final MeasureCardRepository cards;
    private final MeasurePartsRepository parts;
    private final Views views;

    MeasurePages(MeasureCardRepository cards, MeasurePartsRepository parts, Views views) {
        this.cards = cards;
        this.parts = parts;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public MeasurePage page(Viewer viewer, UUID id) {
        viewer.require(Permission.ROADMAP_READ);
        var card = cards.find(id).orElseThrow(() -> new NotFound("Measure", id));
        var line = views.line(viewer, card.row());
        var neighbours = cards.neighbours(card.row());
        return new MeasurePage(
                card,
                line,
                occurrences(id, line),
                parts.executors(id),
                parts.resources(id),
                parts.comments(id),
                neighbours.previous(),
                neighbours.next(),
                cards.changes(id),
                Rights.of(viewer, card.scope()));
    }

    private List<OccurrenceCard> occurrences(
            UUID measure, opora.roadmap.internal.view.MeasureLine line) {
        var notes = parts.notes(measure);
        var answers = parts.answers(measure);
        var elsewhere = parts.elsewhere(measure);
        return line.marks().stream()
                .map(mark -> {
                    var note = notes.get(mark.id());
                    return new OccurrenceCard(
                            mark,
                            note == null ? "" : note.reason(),
                            note == null ? null : note.printedOn(),
                            note == null ? "" : note.shift(),
                            note == null ? "" : note.venue(),
                            note == null ? "" : note.decidedBy(),
                            answers.getOrDefault(mark.id(), List.of()),
                            elsewhere.getOrDefault(mark.id(), List.of()));
                })
                .toList();
    }
}
