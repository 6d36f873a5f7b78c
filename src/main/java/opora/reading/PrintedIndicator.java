package opora.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator with its yearly targets (показатель). */
public record PrintedIndicator(
        @Nullable String number, String name, Unit unit, boolean cumulative, List<Target> targets) {

    public PrintedIndicator {
        targets = List.copyOf(targets);
    }

    /** Unit of an indicator. */
    public enum Unit {
        PERCENT,
        COUNT
    }

    /** Value for a year; null for a printed dash. */
    public record Target(int year, @Nullable BigDecimal value) {}
}
