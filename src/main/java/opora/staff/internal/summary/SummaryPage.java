package opora.staff.internal.summary;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The summary by organisations on a day (свод). */
public record SummaryPage(
        LocalDate day, List<SummaryKey> keys, List<Row> rows, Row total, boolean agesAsGroups) {

    public SummaryPage {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }

    /**
     * @param unit null for the whole
     */
    public record Row(
            @Nullable UUID unit,
            String name,
            Map<SummaryKey, Integer> counts,
            Set<SummaryKey> hidden) {

        /** Without what may not be told: not even the page could show it by mistake. */
        Row hiding(Set<SummaryKey> keys) {
            var told = new EnumMap<SummaryKey, Integer>(SummaryKey.class);
            counts.forEach((key, count) -> {
                if (!keys.contains(key)) told.put(key, count);
            });
            return new Row(unit, name, told, keys);
        }

        public boolean hides(SummaryKey key) {
            return hidden.contains(key);
        }

        public int count(SummaryKey key) {
            return counts.getOrDefault(key, 0);
        }
    }

    /** Whether the people behind a number may be opened. */
    public boolean opens(SummaryKey key) {
        return !(agesAsGroups && key.group() == SummaryKey.Group.AGE);
    }

    /** How many columns of a group stand together. */
    public long width(SummaryKey.Group group) {
        return keys.stream().filter(key -> key.group() == group).count();
    }

    public String query(@Nullable UUID unit, SummaryKey key) {
        return "/people/summary/people?day="
                + day
                + (unit == null ? "" : "&unit=" + unit)
                + "&what="
                + key;
    }
}
