package opora.roadmap.internal.indicator;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator with its targets and what was reached, by year (показатель: цель и факт). */
public record IndicatorCard(
        UUID id,
        UUID roadmap,
        String roadmapTitle,
        String number,
        String name,
        String unit,
        boolean cumulative,
        SortedMap<Integer, BigDecimal> targets,
        SortedMap<Integer, Fact> facts) {

    public @Nullable BigDecimal target(int year) {
        return targets.get(year);
    }

    public @Nullable Fact fact(int year) {
        return facts.get(year);
    }

    /** Null while either of the two is not known. */
    public @Nullable Boolean reached(int year) {
        var target = target(year);
        var fact = fact(year);
        return target == null || fact == null ? null : fact.value().compareTo(target) >= 0;
    }

    /** The last year something was reached in. */
    public @Nullable Integer lastYear() {
        return facts.isEmpty() ? null : facts.lastKey();
    }

    public String href(int year) {
        return "/indicators/" + id + "/years/" + year;
    }

    IndicatorCard with(SortedMap<Integer, Fact> known) {
        return new IndicatorCard(
                id, roadmap, roadmapTitle, number, name, unit, cumulative, targets, known);
    }

    static SortedMap<Integer, Fact> none() {
        return new TreeMap<>();
    }
}
