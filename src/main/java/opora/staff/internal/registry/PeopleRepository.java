package opora.staff.internal.registry;

import static db.person.Tables.CONTACT;
import static db.staff.Tables.EMPLOYMENT;
import static db.staff.Tables.STANDING;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.person.PersonName;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.StandingRow;
import opora.staff.internal.rule.Employment;
import opora.territory.LocalityKind;
import opora.territory.OrganisationApi;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Pages of people and counts of facets. */
@Repository
class PeopleRepository {

    private final DSLContext db;
    private final Dossiers dossiers;
    private final OrganisationApi organisations;

    PeopleRepository(DSLContext db, Dossiers dossiers, OrganisationApi organisations) {
        this.db = db;
        this.dossiers = dossiers;
        this.organisations = organisations;
    }

    private record Found(UUID person, PersonName name, String key) {}

    /** So many lines after the filter's key. */
    List<PeopleLine> lines(
            Viewer viewer, PeopleFilter filter, LocalDate day, boolean slips, int most) {
        var set = new PeopleSet(viewer, filter, day, slips, rural(viewer, day));
        var order =
                filter.sort() == PeopleSort.NAME
                        ? "family_name, given_name, person_id"
                        : "since, person_id";
        var found =
                db.resultQuery(
                                set.sql(
                                        "select distinct person_id, family_name, given_name, patronymic,"
                                                + " since from base where {5} and {6} order by "
                                                + order
                                                + " limit {7}"),
                                set.bindings(set.chosen(null), after(filter), val(most)))
                        .fetch(row -> found(row, filter.sort()));
        return filled(viewer, found, day);
    }

    private static Found found(Record row, PeopleSort sort) {
        var id = row.get("person_id", UUID.class);
        var family = row.get("family_name", String.class);
        var given = row.get("given_name", String.class);
        var key = sort == PeopleSort.NAME ? family + "|" + given : row.get("since", String.class);
        var patronymic = row.get("patronymic", String.class);
        return new Found(id, new PersonName(family, given, patronymic), key + "|" + id);
    }

    /** A key that nobody gave out asks for the first page. */
    private static Condition after(PeopleFilter filter) {
        var parts = filter.after().split("\\|", -1);
        try {
            if (filter.sort() == PeopleSort.NAME && parts.length == 3)
                return condition(
                        "(family_name, given_name, person_id) > ({0}, {1}, {2})",
                        val(parts[0]), val(parts[1]), val(UUID.fromString(parts[2])));
            if (filter.sort() == PeopleSort.EXPERIENCE && parts.length == 2)
                return condition(
                        "(since, person_id) > ({0}, {1})",
                        val(LocalDate.parse(parts[0])), val(UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return noCondition();
        }
        return noCondition();
    }

    private List<PeopleLine> filled(Viewer viewer, List<Found> found, LocalDate day) {
        if (found.isEmpty()) return List.of();
        var ids = found.stream().map(Found::person).toArray(UUID[]::new);
        var jobs =
                dossiers
                        .employments(
                                EMPLOYMENT
                                        .PERSON_ID
                                        .eq(org.jooq.impl.DSL.any(ids))
                                        .and(EMPLOYMENT.SCOPE.ge(viewer.scope()))
                                        .and(EMPLOYMENT.SCOPE.lt(Scopes.end(viewer.scope()))))
                        .stream()
                        .filter(one -> one.on(day))
                        .sorted(Comparator.comparing(Employment::kind))
                        .collect(groupingBy(Employment::person));
        var standings =
                db
                        .selectFrom(STANDING)
                        .where(STANDING.PERSON_ID.eq(org.jooq.impl.DSL.any(ids)))
                        .stream()
                        .collect(Collectors.toMap(row -> row.getPersonId(), StandingRow::of));
        var contacts =
                db.select(CONTACT.PERSON_ID, CONTACT.EMAIL, CONTACT.PHONE)
                        .from(CONTACT)
                        .where(CONTACT.PERSON_ID.eq(org.jooq.impl.DSL.any(ids)))
                        .fetchMap(CONTACT.PERSON_ID);
        var lines = new ArrayList<PeopleLine>(found.size());
        for (var one : found) {
            var contact = contacts.get(one.person());
            lines.add(
                    new PeopleLine(
                            one.person(),
                            one.name(),
                            contact == null ? "" : contact.value2(),
                            contact == null ? "" : contact.value3(),
                            jobs.getOrDefault(one.person(), List.of()),
                            standings.get(one.person()),
                            one.key()));
        }
        return lines;
    }

    /** Schools of the hat's part of the tree that stood in a village on that day. */
    private List<UnitId> rural(Viewer viewer, LocalDate day) {
        return organisations.inLocalities(viewer, LocalityKind.VILLAGE, day);
    }

    /** How many people there are in all, and how many each value of each facet would leave. */
    Counts counts(
            Viewer viewer, PeopleFilter filter, LocalDate day, boolean slips, List<Facet> facets) {
        var set = new PeopleSet(viewer, filter, day, slips, rural(viewer, day));
        var asked =
                new StringBuilder(
                        "select '' as facet, '' as value, count(distinct person_id)::int as people"
                                + " from base where {5}");
        var bindings = new ArrayList<Condition>();
        bindings.add(set.chosen(null));
        for (var facet : facets) {
            asked.append(
                    " union all select '%s', v, count(distinct person_id)::int from base, unnest(%s) v where {%d} group by v"
                            .formatted(facet, PeopleSet.column(facet), 5 + bindings.size()));
            bindings.add(set.chosen(facet));
        }
        var people = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : facets) people.put(facet, new HashMap<>());
        int all = 0;
        for (var row :
                db.resultQuery(
                                set.sql(asked.toString()),
                                set.bindings(bindings.toArray(Condition[]::new)))
                        .fetch()) {
            var facet = row.get("facet", String.class);
            var count = row.get("people", Integer.class);
            if (facet.isEmpty()) all = count;
            else
                Objects.requireNonNull(people.get(Facet.valueOf(facet)))
                        .put(row.get("value", String.class), count);
        }
        return new Counts(all, people);
    }

    record Counts(int all, Map<Facet, Map<String, Integer>> by) {}
}
