package opora.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in which something is due, both included, and how many times (окно срока).
 *
 * @param maxTimes null where the text sets no upper bound («не реже 2 раз в год»)
 */
public record Window(LocalDate from, LocalDate to, int minTimes, @Nullable Integer maxTimes) {

    public static Window once(LocalDate from, LocalDate to) {
        return new Window(from, to, 1, 1);
    }

    public Period period() {
        return new Period(from, to);
    }
}
