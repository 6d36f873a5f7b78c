package opora.roadmap.internal.plan;

import java.time.LocalDate;
import opora.reading.RoadmapReading;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.shared.Period;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as somebody begins it (новая дорожная карта).
 *
 * @param controllerText whom the order lays control on, as printed; empty when it does not say
 * @param keptFrom from which day the plan is kept here; today when nobody says otherwise
 */
public record NewRoadmap(
        RoadmapKind kind,
        @Nullable RoadmapId parent,
        RoadmapPassport passport,
        String controllerText,
        Period period,
        LocalDate keptFrom,
        CheckPoints checkPoints) {

    public NewRoadmap {
        if (passport.title().isBlank()) throw new RuleViolation("roadmap.title.empty");
    }

    /** An empty plan with a title and a period. */
    public static NewRoadmap titled(String title, Period period, LocalDate keptFrom) {
        return new NewRoadmap(
                RoadmapKind.ROADMAP,
                null,
                RoadmapPassport.titled(title),
                "",
                period,
                keptFrom,
                CheckPoints.SCHOOL_HALF_YEAR);
    }

    /**
     * As the document says.
     *
     * @param name stands for a title the document does not print: the name of its file
     * @param period where the document's own is to be corrected; null: as read
     */
    public static NewRoadmap read(
            RoadmapReading reading, String name, @Nullable Period period, LocalDate keptFrom) {
        var printed = reading.passport();
        var wanted = period == null ? printed.period() : period;
        if (wanted == null) throw new RuleViolation("roadmap.period.unknown");
        var regulation = reading.measures().isEmpty() && !reading.duties().isEmpty();
        return new NewRoadmap(
                regulation ? RoadmapKind.REGULATION : RoadmapKind.ROADMAP,
                null,
                RoadmapPassport.read(printed, name),
                printed.controller() == null ? "" : printed.controller(),
                wanted,
                keptFrom,
                CheckPoints.SCHOOL_HALF_YEAR);
    }
}
