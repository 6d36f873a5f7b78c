package opora.roadmap.internal.tag;

import java.math.BigDecimal;

/**
 * What carries a tag, in figures (итоги по метке).
 *
 * @param units organisations that carry it
 * @param late measures with something overdue
 * @param amount money needed by the measures, {@code covered} of it given
 */
public record TagTotals(
        int roadmaps,
        int measures,
        int indicators,
        int units,
        int done,
        int late,
        BigDecimal amount,
        BigDecimal covered) {

    public static final TagTotals NONE =
            new TagTotals(0, 0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public boolean any() {
        return roadmaps + measures + indicators + units > 0;
    }

    TagTotals onUnits(int count) {
        return new TagTotals(roadmaps, measures, indicators, count, done, late, amount, covered);
    }
}
