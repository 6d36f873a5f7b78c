package opora.staff.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The category of a post and what it was before (категория должности на день): a figure of a past
 * day counts it as it was that day.
 *
 * @param former in order of their days
 */
public record DatedCategory(PostCategory now, List<Former> former) {

    /**
     * @param until the day the next one began
     */
    public record Former(PostCategory category, LocalDate until) {}

    /** A part of a period, both days included; open while the period is. */
    record Span(PostCategory category, LocalDate from, @Nullable LocalDate to) {}

    public DatedCategory {
        former = List.copyOf(former);
    }

    public static DatedCategory of(PostCategory never) {
        return new DatedCategory(never, List.of());
    }

    public PostCategory on(LocalDate day) {
        for (var one : former) if (one.until().isAfter(day)) return one.category();
        return now;
    }

    /** The period cut where the category changed. */
    List<Span> spans(LocalDate from, @Nullable LocalDate to) {
        var spans = new ArrayList<Span>();
        var begins = from;
        for (var one : former) {
            if (to != null && one.until().isAfter(to)) {
                spans.add(new Span(one.category(), begins, to));
                return spans;
            }
            if (one.until().isAfter(begins)) {
                spans.add(new Span(one.category(), begins, one.until().minusDays(1)));
                begins = one.until();
            }
        }
        spans.add(new Span(now, begins, to));
        return spans;
    }
}
