package opora.staff.internal.registry;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Counts of facets. */
@Repository
class PeopleCounts {

    /**
     * Values of facets with their people: jobs are counted as groups alike in one column, since
     * most people have one; of who has several, each value is counted once.
     */
    private static final String COUNTS =
            """
            select '%2$s' as leaving, value, people
              from (select case when grouping(facets) = 0 then facets when grouping(subjects) = 0 then subjects
                                when grouping(post) = 0 then array[post] when grouping(age) = 0 then array[age]
                                when grouping(unit_id) = 0 then array['unit:' || unit_id] else array[':'] end as alike, count(*) as people
                      from base where not several and {%1$d}
                     group by grouping sets ((facets), (subjects), (post), (age), (unit_id), ())) g, unnest(alike) value
            union all
            select '%2$s', value, count(*)
              from (select distinct value, person_id
                      from base, unnest(facets || subjects || array[post, age, 'unit:' || unit_id, ':']) value
                     where several and {%1$d}) d
             group by value
            """;

    /** Number of the first binding after those of the set. */
    private static final int FIRST = 2;

    private final DSLContext db;

    PeopleCounts(DSLContext db) {
        this.db = db;
    }

    /**
     * How many people there are in all, and how many each value of each facet would leave. One pass
     * counts the facets of which nothing is chosen, and one more each of the others.
     */
    Counts counts(
            PeopleFilter filter, LocalDate day, @Nullable List<UUID> alike, List<Facet> facets) {
        var set = new PeopleSet(filter, day, alike);
        var asked = new StringJoiner(" union all ");
        var bindings = new ArrayList<Condition>();
        asked.add(COUNTS.formatted(FIRST, ""));
        bindings.add(set.chosen(null));
        for (var facet : set.chosen()) {
            asked.add(COUNTS.formatted(FIRST + bindings.size(), facet.parameter()));
            bindings.add(set.chosen(facet));
        }
        var rows =
                db.resultQuery(
                                set.sql(asked.toString()),
                                set.bindings(bindings.toArray(Condition[]::new)))
                        .fetch();
        return counted(rows, facets, set.chosen());
    }

    /**
     * What a pass says of a facet counts if it left out that facet's choice, or if there is none.
     * The value of no facet is everybody.
     */
    private static Counts counted(
            List<? extends Record> rows, List<Facet> facets, Set<Facet> chosen) {
        var by = facets.stream().collect(toMap(Facet::parameter, identity()));
        var people = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        facets.forEach(facet -> people.put(facet, new HashMap<>()));
        int all = 0;
        for (var row : rows) {
            var said = row.get("value", String.class);
            if (said == null) continue;
            int count = row.get("people", Integer.class);
            int colon = said.indexOf(':');
            var facet = by.get(said.substring(0, colon));
            var leaving = row.get("leaving", String.class);
            if (colon == 0) all += leaving.isEmpty() ? count : 0;
            else if (facet != null
                    && leaving.equals(chosen.contains(facet) ? facet.parameter() : ""))
                Objects.requireNonNull(people.get(facet))
                        .merge(said.substring(colon + 1), count, Integer::sum);
        }
        return new Counts(all, people);
    }

    record Counts(int all, Map<Facet, Map<String, Integer>> by) {}
}
