package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Rows of a list from both sides: those of the viewer's own subtree, where how they stand is kept,
 * and those he sees from outside, which he judges by his own answers.
 */
@Component
class Rows {

    private static final Comparator<MeasureRow> BY_ID =
            Comparator.comparing(row -> row.id().toString());

    private final StandingRepository kept;
    private final SumRepository sums;
    private final RowRepository seen;

    Rows(StandingRepository kept, SumRepository sums, RowRepository seen) {
        this.kept = kept;
        this.sums = sums;
        this.seen = seen;
    }

    Found find(MeasureFilter filter) {
        return seen.find(filter);
    }

    /**
     * One row more than asked when there is a next page.
     *
     * @param scope of the roadmap, null across roadmaps
     */
    List<MeasureRow> search(
            MeasureFilter filter, Found found, @Nullable String scope, Onlooker onlooker) {
        var key = MeasureKey.parse(filter.after());
        if (scope != null)
            return onlooker.owns(scope)
                    ? kept.search(filter, found, onlooker, key)
                    : seen.search(filter, found, onlooker, key);
        var own = kept.search(filter, found, onlooker, key);
        var others = seen.search(filter, found, onlooker, key);
        if (others.isEmpty()) return own;
        return Stream.concat(own.stream(), others.stream())
                .sorted(order(filter.order()))
                .limit(filter.limit() + 1L)
                .toList();
    }

    /** The chips' counts: measures, not occurrences. */
    StateCounts counts(
            MeasureFilter filter, Found found, @Nullable String scope, Onlooker onlooker) {
        if (scope != null)
            return onlooker.owns(scope)
                    ? kept.counts(filter, found, onlooker)
                    : seen.counts(filter, found, onlooker);
        var own =
                filter.anyState().narrows()
                        ? kept.counts(filter, found, onlooker)
                        : sums.counts(onlooker);
        return own.plus(seen.counts(filter, found, onlooker));
    }

    List<MeasureRow> orderItems(UUID roadmap) {
        return seen.orderItems(roadmap);
    }

    Map<UUID, String> natures(UUID roadmap) {
        return seen.natures(roadmap);
    }

    List<MeasureList.Choice> executorsOf(UUID roadmap, @Nullable String scope, Onlooker onlooker) {
        return scope != null && onlooker.owns(scope)
                ? kept.executorsOf(roadmap)
                : seen.executorsOf(roadmap);
    }

    /** As the database orders: ids by their bytes, rows without a date last. */
    private static Comparator<MeasureRow> order(MeasureSort sort) {
        return switch (sort) {
            case PLAN ->
                    Comparator.comparing((MeasureRow row) -> row.roadmap().toString())
                            .thenComparing(MeasureRow::ordinal);
            case DUE ->
                    Comparator.comparing(
                                    MeasureRow::nextDueOn,
                                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(BY_ID);
            case TITLE -> Comparator.comparing(MeasureRow::title).thenComparing(BY_ID);
        };
    }
}
