package opora.roadmap;

import java.util.List;

/** The owner decided on occurrences: done, not required, skipped (принято решение о сроках). */
public record OccurrencesDecided(List<OccurrenceId> occurrences, Decision decision, Origin origin) {

    public OccurrencesDecided {
        occurrences = List.copyOf(occurrences);
    }
}
