package opora.roadmap.internal.view.measure;

import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.Rights;
import opora.roadmap.internal.view.Views;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.Viewer;
import opora.shared.calendar.ProductionCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of a measure: a dozen questions, however long its story is. */
@Service
public class MeasurePages {

    private final MeasureCardRepository cards;
    private final MeasurePartsRepository parts;
    private final Views views;
    private final ProductionCalendar calendar;

    MeasurePages(
            MeasureCardRepository cards,
            MeasurePartsRepository parts,
            Views views,
            ProductionCalendar calendar) {
        this.cards = cards;
        this.parts = parts;
        this.views = views;
        this.calendar = calendar;
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
                Rights.of(viewer, card.scope()),
                calendar.unknown(weeklyYears(line)));
    }

    @Transactional(readOnly = true)
    public UUID ofOccurrence(Viewer viewer, UUID id) {
        viewer.require(Permission.ROADMAP_READ);
        return cards.ofOccurrence(id).orElseThrow(() -> new NotFound("Occurrence", id));
    }

    /** Only dates of a series that falls on one day of the week depend on the calendar. */
    private static List<Integer> weeklyYears(MeasureLine line) {
        var days =
                line.marks().stream().filter(one -> one.startsOn().equals(one.endsOn())).toList();
        return days.size() < 3
                ? List.of()
                : days.stream().map(one -> one.endsOn().getYear()).distinct().toList();
    }

    private List<OccurrenceCard> occurrences(UUID measure, MeasureLine line) {
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
