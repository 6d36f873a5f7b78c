package opora.staff.internal.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Counts of facets. */
@Repository
class PeopleCounts {

    /** Values of facets with their people, each person once a value. */
    private static final String COUNTS =
            """
            select value, count(*)::int as people
              from (select value from base, unnest(array_append(facets, ':')) value where not many and {%1$d} %2$s
                    union all
                    select value from (select distinct value, person_id from base, unnest(array_append(facets, ':')) value
                                        where many and {%1$d} %2$s) d) v
             group by value
            """;

    private final DSLContext db;
    private final PeopleSets sets;

    PeopleCounts(DSLContext db, PeopleSets sets) {
        this.db = db;
        this.sets = sets;
    }

    /**
     * How many people there are in all, and how many each value of each facet would leave. One pass
     * counts the facets of which nothing is chosen, and one more each of the others.
     */
    Counts counts(
            Viewer viewer, PeopleFilter filter, LocalDate day, boolean slips, List<Facet> facets) {
        var set = sets.of(viewer, filter, day, slips);
        var asked = new StringBuilder(COUNTS.formatted(5, but(set.chosen())));
        var bindings = new ArrayList<Condition>();
        bindings.add(set.chosen(null));
        for (var facet : set.chosen()) {
            asked.append(" union all ").append(COUNTS.formatted(5 + bindings.size(), only(facet)));
            bindings.add(set.chosen(facet));
        }
        var rows =
                db.resultQuery(
                                set.sql(asked.toString()),
                                set.bindings(bindings.toArray(Condition[]::new)))
                        .fetch();
        return counted(rows, facets);
    }

    private static String only(Facet facet) {
        return "and starts_with(value, '" + facet.said("") + "')";
    }

    private static String but(Set<Facet> chosen) {
        return chosen.stream()
                .map(facet -> "and not starts_with(value, '" + facet.said("") + "')")
                .collect(Collectors.joining(" "));
    }

    /** The value of no facet is everybody. */
    private static Counts counted(List<? extends Record> rows, List<Facet> facets) {
        var by = new HashMap<String, Facet>();
        var people = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : facets) {
            by.put(facet.parameter(), facet);
            people.put(facet, new HashMap<>());
        }
        int all = 0;
        for (var row : rows) {
            var said = row.get("value", String.class);
            int colon = said.indexOf(':');
            var facet = by.get(said.substring(0, colon));
            if (colon == 0) all = row.get("people", Integer.class);
            else if (facet != null)
                Objects.requireNonNull(people.get(facet))
                        .put(said.substring(colon + 1), row.get("people", Integer.class));
        }
        return new Counts(all, people);
    }

    record Counts(int all, Map<Facet, Map<String, Integer>> by) {}
}
