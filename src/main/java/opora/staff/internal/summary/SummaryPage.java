package opora.staff.internal.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The summary by organisations on a day (свод). */
public record SummaryPage(LocalDate day, List<SummaryKey> keys, List<Row> rows, Row total) {

    public SummaryPage {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }

    /**
     * @param unit null for the whole
     */
    public record Row(@Nullable UUID unit, String name, Map<SummaryKey, Integer> counts) {

        public int count(SummaryKey key) {
            return counts.getOrDefault(key, 0);
        }
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
