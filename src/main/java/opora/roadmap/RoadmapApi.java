package opora.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import opora.shared.Period;
import opora.shared.Viewer;

/**
 * The roadmap for modules above it: what is due, and what their own things fulfil of it (дорожная
 * карта).
 */
public interface RoadmapApi {

    /**
     * Occurrences that still wait and touch a period, of plans in force the viewer sees, the
     * nearest end first: what an event or a contest may be said to fulfil.
     *
     * @param words part of the title of the measure; blank for all
     */
    List<OpenOccurrence> open(Viewer viewer, Period period, String words, int limit);

    /** By id; those not seen are left out. */
    List<OpenOccurrence> occurrences(Viewer viewer, Collection<OccurrenceId> ids);

    /**
     * "This fulfils occurrence N, here is the proof": an answer like any other, so its controller
     * decides on it unless the viewer is the controller. Saying it twice makes two answers: the
     * caller remembers the one it got.
     *
     * @param title of the thing that proves it, for people
     * @param path of its page in this application
     * @throws opora.shared.RuleViolation when the occurrence is decided already, or the viewer is
     *     not asked about it
     */
    AnswerId fulfil(
            Viewer viewer, OccurrenceId occurrence, LocalDate doneOn, String title, String path);

    /** An occurrence as other modules offer it to choose from. */
    record OpenOccurrence(
            OccurrenceId id,
            MeasureId measure,
            RoadmapId roadmap,
            String number,
            String title,
            Period window) {}
}
