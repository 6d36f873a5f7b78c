package opora.territory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the registry of organisations is narrowed to (отбор реестра).
 *
 * @param words any part of names, head or locality, with slips
 * @param closed those closed before the day instead of those open on it
 * @param day the day looked at; null for today
 */
public record OrganisationFilter(
        Set<OrganisationKind> kinds,
        Set<String> localities,
        Set<StatusKind> statuses,
        Set<Level> levels,
        String words,
        boolean closed,
        @Nullable LocalDate day) {

    public static final OrganisationFilter ALL =
            new OrganisationFilter(Set.of(), Set.of(), Set.of(), Set.of(), "", false, null);

    public OrganisationFilter {
        kinds = Set.copyOf(kinds);
        localities = Set.copyOf(localities);
        statuses = Set.copyOf(statuses);
        levels = Set.copyOf(levels);
    }

    public OrganisationFilter on(@Nullable LocalDate other) {
        return new OrganisationFilter(kinds, localities, statuses, levels, words, closed, other);
    }

    public boolean narrowed() {
        return !kinds.isEmpty()
                || !localities.isEmpty()
                || !statuses.isEmpty()
                || !levels.isEmpty()
                || !words.isBlank()
                || closed;
    }
}
