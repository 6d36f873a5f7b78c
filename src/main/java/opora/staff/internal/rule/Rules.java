package opora.staff.internal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules in force where a person works; the nearest unit's word wins (нормы, действующие на дату).
 */
public record Rules(List<Row> rows) {

    public Rules {
        rows = List.copyOf(rows);
    }

    /**
     * @param scope of the unit that set it; empty for the whole country
     */
    public record Row(
            RuleName name,
            String scope,
            int value,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        boolean on(LocalDate day) {
            return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
        }
    }

    /** The rules as people under {@code scope} have them. */
    public Rules at(String scope) {
        return new Rules(rows.stream().filter(row -> scope.startsWith(row.scope())).toList());
    }

    public int value(RuleName name, LocalDate day) {
        return rows.stream()
                .filter(row -> row.name() == name && row.on(day))
                .max(
                        Comparator.comparingInt((Row row) -> row.scope().length())
                                .thenComparing(Row::startsOn))
                .map(Row::value)
                .orElse(name.usual());
    }
}
