package opora.roadmap.internal.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was reached in a year and what it rests on (значение показателя).
 *
 * @param closedOn the day the value was closed; null while it is counted from work plans that run
 * @param words facts in words
 * @param link where they can be looked at
 * @param plans work plans whose share done it is
 */
public record Fact(
        BigDecimal value,
        @Nullable LocalDate closedOn,
        String words,
        String link,
        List<PlanShare> plans) {

    public Fact {
        plans = List.copyOf(plans);
    }

    public boolean closed() {
        return closedOn != null;
    }

    /** A work plan with the share of its lines done. */
    public record PlanShare(UUID plan, String title, int year, int all, int done, int doneLate) {

        public int percent() {
            return all == 0 ? 0 : 100 * done / all;
        }
    }
}
