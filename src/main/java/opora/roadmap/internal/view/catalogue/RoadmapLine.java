package opora.roadmap.internal.view.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap in the list of them (строка списка дорожных карт).
 *
 * @param all occurrences of the school year that count
 */
public record RoadmapLine(
        UUID id,
        String kind,
        String status,
        String title,
        String direction,
        String actKind,
        String actNumber,
        @Nullable LocalDate actDate,
        LocalDate startsOn,
        LocalDate endsOn,
        int measures,
        int all,
        int done,
        int late,
        int due) {

    public Period period() {
        return new Period(startsOn, endsOn);
    }

    public String href() {
        return "/roadmaps/" + id;
    }

    public boolean runs() {
        return status.equals("IN_FORCE");
    }
}
