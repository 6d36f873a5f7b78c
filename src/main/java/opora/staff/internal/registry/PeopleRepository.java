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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.person.PersonName;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.StandingRow;
import opora.staff.internal.rule.Employment;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Pages of people. */
@Repository
class PeopleRepository {

    /** Each person once: only those with several jobs are compared with each other. */
    private static final String LINES =
            """
            select person_id, family_name, given_name, patronymic, since
              from (select person_id, family_name, given_name, patronymic, since from base where not several and {2}
                    union all
                    select distinct person_id, family_name, given_name, patronymic, since from base where several and {2}) p
             where {3} order by %s limit {4}
            """;

    private static final int ALIKE = 500;

    private final DSLContext db;
    private final Dossiers dossiers;

    PeopleRepository(DSLContext db, Dossiers dossiers) {
        this.db = db;
        this.dossiers = dossiers;
    }

    private record Found(UUID person, PersonName name, String key) {}

    /** Whose names are like the words, slips of the finger forgiven. */
    List<UUID> alike(PeopleFilter filter) {
        return db.fetch(
                        "select id from person.find_people({0}, {1})",
                        val(filter.words().typed()), val(ALIKE))
                .getValues(0, UUID.class);
    }

    /** So many lines after the filter's key. */
    List<PeopleLine> lines(
            Viewer viewer,
            PeopleFilter filter,
            LocalDate day,
            @Nullable List<UUID> alike,
            int most) {
        var set = new PeopleSet(filter, day, alike);
        var found =
                db.resultQuery(
                                set.sql(LINES.formatted(order(filter))),
                                set.bindings(set.chosen(null), after(filter), val(most)))
                        .fetch(row -> found(row, filter.sort()));
        return filled(viewer, found, day);
    }

    private static String order(PeopleFilter filter) {
        return filter.sort() == PeopleSort.NAME
                ? "family_name, given_name, person_id"
                : "since, person_id";
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
}
