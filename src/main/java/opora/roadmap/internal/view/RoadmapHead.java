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
        Counts counts) {

    /**
     * What it holds (состав карты).
     *
     * @param promised items of the order that speak of a roadmap
     */
    public record Counts(int measures, int indicators, int orderItems, int duties, int promised) {}

    public int measures() {
        return counts.measures();
    }

    public int indicators() {
        return counts.indicators();
    }

    public int orderItems() {
        return counts.orderItems();
    }

    public int duties() {
        return counts.duties();
    }

    /**
     * Nothing but its passport or its duties is here, though it is called a roadmap: the table of
     * measures was not supplied. A regulation owes one where its order approves a roadmap beside
     * it.
     */
    public boolean lacksTable() {
        return measures() == duties()
                && (kind.equals("ROADMAP") && duties() == 0 || counts.promised() > 0);
    }

    public boolean carriesAct() {
        return !actNumber.isBlank() && actDate != null;
    }

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
