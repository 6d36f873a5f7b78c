package opora.document.internal.circulation;

import static db.document.Tables.ACKNOWLEDGEMENT;
import static db.document.Tables.CIRCULATION_PERSON;
import static db.document.Tables.CIRCULATION_UNIT;
import static db.person.Tables.PERSON_;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.person.PlacedPerson;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** To whom documents are brought, and what they said. */
@Repository
class AddresseeRepository {

    private final DSLContext db;

    AddresseeRepository(DSLContext db) {
        this.db = db;
    }

    void add(Circulation to, Collection<Unit> units) {
        var rows =
                units.stream()
                        .map(unit ->
                                DSL.row(
                                        Ids.next(),
                                        to.id(),
                                        to.scope(),
                                        unit.id().value(),
                                        unit.scope()))
                        .toList();
        if (rows.isEmpty()) return;
        db.insertInto(
                        CIRCULATION_UNIT,
                        CIRCULATION_UNIT.ID,
                        CIRCULATION_UNIT.CIRCULATION_ID,
                        CIRCULATION_UNIT.SCOPE,
                        CIRCULATION_UNIT.UNIT_ID,
                        CIRCULATION_UNIT.UNIT_SCOPE)
                .valuesOfRows(rows)
                .onConflictDoNothing()
                .execute();
    }

    /**
     * @return how many were not addressed before
     */
    int add(
            Circulation to,
            Map<PlacedPerson, String> people,
            boolean passedOn,
            PersonId by,
            LocalDate on) {
        var rows =
                people.entrySet().stream()
                        .map(one ->
                                DSL.row(
                                        Ids.next(),
                                        to.id(),
                                        to.scope(),
                                        one.getKey().place().unit().value(),
                                        one.getValue(),
                                        one.getKey().person().id().value(),
                                        passedOn,
                                        by.value(),
                                        on))
                        .toList();
        if (rows.isEmpty()) return 0;
        return db.insertInto(
                        CIRCULATION_PERSON,
                        CIRCULATION_PERSON.ID,
                        CIRCULATION_PERSON.CIRCULATION_ID,
                        CIRCULATION_PERSON.SCOPE,
                        CIRCULATION_PERSON.UNIT_ID,
                        CIRCULATION_PERSON.UNIT_SCOPE,
                        CIRCULATION_PERSON.PERSON_ID,
                        CIRCULATION_PERSON.PASSED_ON,
                        CIRCULATION_PERSON.ADDED_BY,
                        CIRCULATION_PERSON.ADDED_ON)
                .valuesOfRows(rows)
                .onConflictDoNothing()
                .execute();
    }

    /** Addressed organisations of each, as far as they are seen. */
    Map<UUID, List<UUID>> units(Collection<UUID> circulations) {
        if (circulations.isEmpty()) return Map.of();
        return db.select(CIRCULATION_UNIT.CIRCULATION_ID, CIRCULATION_UNIT.UNIT_ID)
                .from(CIRCULATION_UNIT)
                .where(CIRCULATION_UNIT.CIRCULATION_ID.in(circulations))
                .orderBy(CIRCULATION_UNIT.ID)
                .collect(groupingBy(row -> row.value1(), mapping(row -> row.value2(), toList())));
    }

    /** Addressed people of each by name, as far as they are seen. */
    Map<UUID, List<Addressed>> people(Collection<UUID> circulations) {
        if (circulations.isEmpty()) return Map.of();
        return db.select(CIRCULATION_PERSON.fields())
                .select(PERSON_.FAMILY_NAME, PERSON_.GIVEN_NAME, PERSON_.PATRONYMIC)
                .from(CIRCULATION_PERSON)
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(CIRCULATION_PERSON.PERSON_ID))
                .where(CIRCULATION_PERSON.CIRCULATION_ID.in(circulations))
                .orderBy(
                        PERSON_.FAMILY_NAME,
                        PERSON_.GIVEN_NAME,
                        PERSON_.PATRONYMIC,
                        CIRCULATION_PERSON.ID)
                .collect(
                        groupingBy(
                                row -> row.get(CIRCULATION_PERSON.CIRCULATION_ID),
                                mapping(AddresseeRepository::addressed, toList())));
    }

    Map<UUID, List<Acknowledgement>> said(Collection<UUID> circulations) {
        if (circulations.isEmpty()) return Map.of();
        return db.select(ACKNOWLEDGEMENT.fields())
                .select(PERSON_.FAMILY_NAME, PERSON_.GIVEN_NAME, PERSON_.PATRONYMIC)
                .from(ACKNOWLEDGEMENT)
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(ACKNOWLEDGEMENT.MADE_BY))
                .where(ACKNOWLEDGEMENT.CIRCULATION_ID.in(circulations))
                .collect(
                        groupingBy(
                                row -> row.get(ACKNOWLEDGEMENT.CIRCULATION_ID),
                                mapping(AddresseeRepository::acknowledgement, toList())));
    }

    /**
     * @return whether nobody had said it yet
     */
    boolean say(Circulation about, String unitScope, Acknowledgement one) {
        return db.insertInto(ACKNOWLEDGEMENT)
                        .set(ACKNOWLEDGEMENT.ID, one.id())
                        .set(ACKNOWLEDGEMENT.CIRCULATION_ID, about.id())
                        .set(ACKNOWLEDGEMENT.SCOPE, about.scope())
                        .set(ACKNOWLEDGEMENT.UNIT_ID, one.unit())
                        .set(ACKNOWLEDGEMENT.UNIT_SCOPE, unitScope)
                        .set(ACKNOWLEDGEMENT.PERSON_ID, one.person())
                        .set(ACKNOWLEDGEMENT.WAY, one.way().name())
                        .set(ACKNOWLEDGEMENT.ACKNOWLEDGED_ON, one.on())
                        .set(ACKNOWLEDGEMENT.MADE_BY, one.madeBy())
                        .set(ACKNOWLEDGEMENT.HAT, one.hat())
                        .set(ACKNOWLEDGEMENT.MADE_AT, one.at())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Addressed addressed(Record row) {
        return new Addressed(
                row.get(CIRCULATION_PERSON.CIRCULATION_ID),
                row.get(CIRCULATION_PERSON.UNIT_ID),
                row.get(CIRCULATION_PERSON.UNIT_SCOPE),
                row.get(CIRCULATION_PERSON.PERSON_ID),
                name(row),
                row.get(CIRCULATION_PERSON.PASSED_ON));
    }

    private static Acknowledgement acknowledgement(Record row) {
        return new Acknowledgement(
                row.get(ACKNOWLEDGEMENT.ID),
                row.get(ACKNOWLEDGEMENT.CIRCULATION_ID),
                row.get(ACKNOWLEDGEMENT.UNIT_ID),
                row.get(ACKNOWLEDGEMENT.PERSON_ID),
                Way.valueOf(row.get(ACKNOWLEDGEMENT.WAY)),
                row.get(ACKNOWLEDGEMENT.ACKNOWLEDGED_ON),
                row.get(ACKNOWLEDGEMENT.MADE_BY),
                name(row),
                row.get(ACKNOWLEDGEMENT.HAT),
                row.get(ACKNOWLEDGEMENT.MADE_AT));
    }

    /** A whole name; empty for somebody the viewer does not see. */
    private static String name(Record row) {
        return Stream.<Field<String>>of(PERSON_.FAMILY_NAME, PERSON_.GIVEN_NAME, PERSON_.PATRONYMIC)
                .map(row::get)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
