package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** What stands above every view of a roadmap (заголовок дорожной карты). */
public record RoadmapHead(
        UUID id,
        String scope,
        String kind,
        String status,
        String title,
        String direction,
        String actKind,
        String actNumber,
        @Nullable LocalDate actDate,
        String controllerText,
        @Nullable UUID controllerId,
        String controller,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate keptFrom,
        String remark,
        @Nullable LocalDate releasedOn,
        String audience,
        long version,
        int measures,
        int indicators) {

    public Period period() {
        return new Period(startsOn, endsOn);
    }

    public boolean runs() {
        return status.equals("IN_FORCE");
    }

    /** Who controls: a person of the municipality, else the words of the order. */
    public String controlledBy() {
        return controller.isBlank() ? controllerText : controller;
    }

    public String href() {
        return "/roadmaps/" + id;
    }
}
