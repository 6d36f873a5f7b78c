package opora.staff.internal.registry;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is employed under the viewer's path on a day, one row a job, each with the values it has
 * of every facet as «category:HIGHEST»; a facet's counts leave out its own choice and nothing else.
 */
final class PeopleSet {

    /**
     * {0} is the day. What is not kept right for it is computed once, usually of nobody. Coalesce
     * keeps the planner from the guess that a day falls into one range of two hundred.
     */
    private static final String BASE =
            """
            with anew as materialized (select * from staff.listed_anew({0})),
            base as not materialized (
              select e.* from (select * from staff.listed where coalesce(holds @> {0}, false)
                               union all select * from anew) e
               where e.starts_on <= {0} and (e.ends_on is null or e.ends_on >= {0}) and {1})
            """;

    private final PeopleFilter filter;
    private final QueryPart[] bindings;

    /**
     * @param alike whose names are like the words, when nothing has them; else null
     */
    PeopleSet(PeopleFilter filter, LocalDate day, @Nullable List<UUID> alike) {
        this.filter = filter;
        this.bindings = new QueryPart[] {val(day), alike == null ? says(filter) : among(alike)};
    }

    /** The set, then what is asked of it, as one statement. */
    String sql(String asked) {
        return BASE + asked;
    }

    /** Bindings of the set, and others numbered from {2}. */
    Object[] bindings(QueryPart... others) {
        var all = Arrays.<QueryPart>copyOf(bindings, bindings.length + others.length);
        System.arraycopy(others, 0, all, bindings.length, others.length);
        return all;
    }

    /** Every choice but that of one facet; null leaves none out. */
    Condition chosen(@Nullable Facet but) {
        return DSL.and(
                filter.chosen().entrySet().stream()
                        .filter(choice -> choice.getKey() != but)
                        .map(choice -> choice.getKey().among(choice.getValue()))
                        .toList());
    }

    Set<Facet> chosen() {
        return filter.chosen().keySet();
    }

    private static Condition among(List<UUID> people) {
        return condition("e.person_id = any ({0})", val(people.toArray(UUID[]::new)));
    }

    /** Every word somewhere in the name or the job: «зорина матем». */
    private static Condition says(PeopleFilter filter) {
        var words = filter.words().words();
        if (words.isEmpty()) return noCondition();
        return DSL.and(
                words.stream()
                        .map(word -> condition("position({0} in e.said) > 0", val(word)))
                        .collect(Collectors.toList()));
    }
}
