package opora.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.reading.TableColumns.ColumnRole;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about a document, over what the reader finds by itself.
 *
 * @param period years of the plan, for a document that does not say them
 * @param columns by table index: the meaning of each column, in printed order
 * @param joins rows that continue the row before them
 * @param splits rows that stand by themselves, though they look like a continuation
 */
public record ReadingOptions(
        @Nullable Period period,
        Map<Integer, List<ColumnRole>> columns,
        Set<Place> joins,
        Set<Place> splits) {

    public ReadingOptions {
        columns = Map.copyOf(columns);
        joins = Set.copyOf(joins);
        splits = Set.copyOf(splits);
    }

    public static ReadingOptions none() {
        return new ReadingOptions(null, Map.of(), Set.of(), Set.of());
    }

    public static ReadingOptions within(@Nullable Period period) {
        return new ReadingOptions(period, Map.of(), Set.of(), Set.of());
    }
}
