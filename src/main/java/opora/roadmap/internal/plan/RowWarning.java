package opora.roadmap.internal.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import opora.reading.ScheduleKind;
import opora.shared.Period;

/** What is odd in a row that is kept all the same (предупреждение о строке). */
public enum RowWarning {
    NO_TITLE,
    NO_TERM,
    NO_EXECUTOR,
    /** The term says years the plan does not have («2020–2024» in a plan of 2021–2024). */
    OUTSIDE_PERIOD;

    /** An incomplete row stays, with its warnings: an import never refuses what can be kept. */
    static Set<RowWarning> of(MeasureText row, boolean duty, Period plan) {
        var found = EnumSet.noneOf(RowWarning.class);
        if (row.title().isBlank()) found.add(NO_TITLE);
        if (!duty
                && row.schedule().kind() == ScheduleKind.UNSPECIFIED
                && row.printed().term().isBlank()) found.add(NO_TERM);
        if (row.printed().executors().isBlank()) found.add(NO_EXECUTOR);
        if (row.schedule().windows().stream()
                .anyMatch(one -> !plan.contains(one.from()) || !plan.contains(one.to()))) {
            found.add(OUTSIDE_PERIOD);
        }
        return found;
    }

    static String stored(Collection<RowWarning> warnings) {
        return warnings.stream().sorted().map(RowWarning::name).collect(Collectors.joining(","));
    }

    static Set<RowWarning> parse(String stored) {
        if (stored.isEmpty()) return Set.of();
        return Arrays.stream(stored.split(",", -1))
                .map(RowWarning::valueOf)
                .collect(Collectors.toSet());
    }
}
