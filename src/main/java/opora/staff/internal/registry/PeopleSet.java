package opora.staff.internal.registry;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is employed under a path on a day, one row a job, each with the values it has of every
 * facet as «category:HIGHEST». So choosing is one overlap of arrays, and a facet's counts leave out
 * its own choice and nothing else.
 */
final class PeopleSet {

    /** {2} is the day, {3} the rural schools of it. */
    private static final String BASE =
            """
            with base as materialized (
              select * from staff.people_on({0}, {1}, {2}, {3}) e where {4})
            """;

    private static final int SLIPS = 500;

    private final PeopleFilter filter;
    private final QueryPart[] bindings;

    /**
     * @param slips whether words are looked for with slips of the finger
     */
    PeopleSet(
            Viewer viewer,
            PeopleFilter filter,
            LocalDate day,
            boolean slips,
            Collection<UnitId> rural) {
        this.filter = filter;
        this.bindings =
                new QueryPart[] {
                    val(viewer.scope()),
                    val(day),
                    val(rural.stream().map(UnitId::value).toArray(UUID[]::new)),
                    val(!slips && !filter.words().words().isEmpty()),
                    slips ? alike(filter) : says(filter)
                };
    }

    /** The set, then what is asked of it, as one statement. */
    String sql(String asked) {
        return BASE + asked;
    }

    /** Bindings of the set, and others numbered from {5}. */
    Object[] bindings(QueryPart... others) {
        var all = Arrays.<QueryPart>copyOf(bindings, bindings.length + others.length);
        System.arraycopy(others, 0, all, bindings.length, others.length);
        return all;
    }

    /** Every choice but that of one facet; null leaves none out. */
    Condition chosen(@Nullable Facet but) {
        var where = noCondition();
        for (var choice : filter.chosen().entrySet())
            if (choice.getKey() != but)
                where =
                        where.and(
                                condition(
                                        "facets && {0}::text[]",
                                        val(
                                                choice.getValue().stream()
                                                        .map(choice.getKey()::said)
                                                        .toArray(String[]::new))));
        return where;
    }

    Set<Facet> chosen() {
        return filter.chosen().keySet();
    }

    /** Every word somewhere in the name or the job: «зорина матем». */
    private static Condition says(PeopleFilter filter) {
        var words = filter.words().words();
        if (words.isEmpty()) return noCondition();
        return DSL.and(
                words.stream()
                        .map(word ->
                                condition("position({0} in shared.folded(e.said)) > 0", val(word)))
                        .collect(Collectors.toList()));
    }

    private static Condition alike(PeopleFilter filter) {
        return condition(
                "e.person_id = any (array(select f.id from person.find_people({0}, {1}) f))",
                val(filter.words().typed()), val(SLIPS));
    }
}
