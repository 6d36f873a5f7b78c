package opora.shared.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one row shows over the month axis: boxes and runs (полоса сроков). */
public final class Strip {

    /**
     * One box.
     *
     * @param label said to screen readers and on hover: «до 10 ноября, просрочено»
     * @param href what it opens, null for nothing
     */
    public record Box(Sign sign, int column, int months, String label, @Nullable String href) {

        /** Classes that place it. */
        public String place() {
            return months > 1 ? "op-c-" + column + " span op-n-" + months : "op-c-" + column;
        }
    }

    /**
     * A continuous measure, filled to today.
     *
     * @param filled percent
     */
    public record Run(int column, int months, int filled, String label) {}

    private final MonthAxis axis;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    public Strip(MonthAxis axis) {
        this.axis = axis;
    }

    public Strip box(Sign sign, LocalDate from, LocalDate to, String label, @Nullable String href) {
        if (axis.shows(from, to)) {
            var column = axis.column(from);
            boxes.add(new Box(sign, column, axis.column(to) - column + 1, label, href));
        }
        return this;
    }

    public Strip run(LocalDate from, LocalDate to, LocalDate today, String label) {
        if (axis.shows(from, to)) {
            var column = axis.column(from);
            var months = axis.column(to) - column + 1;
            var own = new MonthAxis(axis.start().plusMonths(column), months);
            runs.add(new Run(column, months, today.isBefore(from) ? 0 : own.percent(today), label));
        }
        return this;
    }

    public MonthAxis axis() {
        return axis;
    }

    public List<Box> boxes() {
        return boxes;
    }

    public List<Run> runs() {
        return runs;
    }
}
