package opora.roadmap.internal.work;

import java.util.UUID;
import opora.shared.Period;
import opora.shared.RuleViolation;

/**
 * A work plan of a month or a year (план работы).
 *
 * @param unit whose plan it is, in words
 */
public record WorkPlan(
        UUID id, String scope, String audience, String unit, String title, Period period) {

    public WorkPlan {
        if (title.isBlank()) throw new RuleViolation("work.title").at("title");
    }

    public String href() {
        return "/plans/" + id;
    }

    public boolean shared() {
        return !audience.equals("UNIT");
    }
}
