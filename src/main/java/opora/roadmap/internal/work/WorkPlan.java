package opora.roadmap.internal.work;

import java.util.UUID;
import opora.shared.Period;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A work plan of a month or a year (план работы).
 *
 * @param unit whose plan it is, in words
 * @param indicator the one its share done is the fact of
 */
public record WorkPlan(
        UUID id,
        String scope,
        String audience,
        String unit,
        String title,
        Period period,
        @Nullable UUID indicator) {

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
