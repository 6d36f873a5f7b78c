package opora.person.internal;

import static db.person.Tables.PERSON_;
import static db.person.Tables.PERSON_SCOPE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opora.person.Person;
import opora.person.PersonName;
import opora.person.Place;
import opora.person.PlacedPerson;
import opora.shared.PersonId;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** SQL of people and their places. */
@Repository
class PersonRepository {

    private final DSLContext db;

    PersonRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Person> find(PersonId id) {
        return db.selectFrom(PERSON_)
                .where(PERSON_.ID.eq(id.value()))
                .fetchOptional(PersonRepository::person);
    }

    List<Person> find(Collection<PersonId> ids) {
        return db.selectFrom(PERSON_)
                .where(PERSON_.ID.in(ids.stream().map(PersonId::value).toList()))
                .fetch(PersonRepository::person);
    }

    List<Place> places(PersonId id) {
        return db.selectFrom(PERSON_SCOPE)
                .where(PERSON_SCOPE.PERSON_ID.eq(id.value()))
                .orderBy(PERSON_SCOPE.STARTS_ON.desc(), PERSON_SCOPE.ID)
                .fetch(PersonRepository::place);
    }

    List<UnitId> workplaces(PersonId id, String within, LocalDate day) {
        return db.select(PERSON_SCOPE.UNIT_ID)
                .from(PERSON_SCOPE)
                .where(PERSON_SCOPE.PERSON_ID.eq(id.value()))
                .and(PERSON_SCOPE.SCOPE.startsWith(within))
                .and(PERSON_SCOPE.STARTS_ON.le(day))
                .and(PERSON_SCOPE.ENDS_ON.isNull().or(PERSON_SCOPE.ENDS_ON.ge(day)))
                .orderBy(PERSON_SCOPE.STARTS_ON, PERSON_SCOPE.ID)
                .fetch(row -> new UnitId(row.value1()));
    }

    Optional<Place> place(java.util.UUID id) {
        return db.selectFrom(PERSON_SCOPE)
                .where(PERSON_SCOPE.ID.eq(id))
                .fetchOptional(PersonRepository::place);
    }

    /** People with the place that makes them belong there, by name. */
    List<PlacedPerson> placed(Condition where, LocalDate day, int limit) {
        return db.select(PERSON_.asterisk(), PERSON_SCOPE.asterisk())
                .from(PERSON_SCOPE)
                .join(PERSON_)
                .on(PERSON_.ID.eq(PERSON_SCOPE.PERSON_ID))
                .where(where)
                .and(PERSON_SCOPE.STARTS_ON.le(day))
                .and(PERSON_SCOPE.ENDS_ON.isNull().or(PERSON_SCOPE.ENDS_ON.ge(day)))
                .orderBy(PERSON_.FAMILY_NAME, PERSON_.GIVEN_NAME, PERSON_.ID)
                .limit(limit)
                .fetch(row -> new PlacedPerson(person(row), place(row)));
    }

    void insert(Person person) {
        db.insertInto(PERSON_)
                .set(PERSON_.ID, person.id().value())
                .set(PERSON_.FAMILY_NAME, person.name().family())
                .set(PERSON_.GIVEN_NAME, person.name().given())
                .set(PERSON_.PATRONYMIC, person.name().patronymic())
                .set(PERSON_.EMAIL, person.email())
                .set(PERSON_.PHONE, person.phone())
                .execute();
    }

    void insert(Place place, String scope, String listedIn) {
        db.insertInto(PERSON_SCOPE)
                .set(PERSON_SCOPE.ID, place.id())
                .set(PERSON_SCOPE.PERSON_ID, place.person().value())
                .set(PERSON_SCOPE.UNIT_ID, place.unit().value())
                .set(PERSON_SCOPE.SCOPE, scope)
                .set(PERSON_SCOPE.LISTED_IN, listedIn)
                .set(PERSON_SCOPE.POSITION, place.position())
                .set(PERSON_SCOPE.STARTS_ON, place.startsOn())
                .set(PERSON_SCOPE.ENDS_ON, place.endsOn())
                .execute();
    }

    void update(Person person) {
        var changed =
                db.update(PERSON_)
                        .set(PERSON_.FAMILY_NAME, person.name().family())
                        .set(PERSON_.GIVEN_NAME, person.name().given())
                        .set(PERSON_.PATRONYMIC, person.name().patronymic())
                        .set(PERSON_.EMAIL, person.email())
                        .set(PERSON_.PHONE, person.phone())
                        .set(PERSON_.VERSION, person.version() + 1)
                        .where(PERSON_.ID.eq(person.id().value()))
                        .and(PERSON_.VERSION.eq(person.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Person", person.id());
    }

    void end(Place place, LocalDate day) {
        var changed =
                db.update(PERSON_SCOPE)
                        .set(PERSON_SCOPE.ENDS_ON, day)
                        .set(PERSON_SCOPE.VERSION, place.version() + 1)
                        .where(PERSON_SCOPE.ID.eq(place.id()))
                        .and(PERSON_SCOPE.VERSION.eq(place.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Place", place.id());
    }

    private static Person person(Record row) {
        return new Person(
                new PersonId(row.get(PERSON_.ID)),
                new PersonName(
                        row.get(PERSON_.FAMILY_NAME),
                        row.get(PERSON_.GIVEN_NAME),
                        row.get(PERSON_.PATRONYMIC)),
                row.get(PERSON_.EMAIL),
                row.get(PERSON_.PHONE),
                row.get(PERSON_.VERSION));
    }

    private static Place place(Record row) {
        return new Place(
                row.get(PERSON_SCOPE.ID),
                new PersonId(row.get(PERSON_SCOPE.PERSON_ID)),
                new UnitId(row.get(PERSON_SCOPE.UNIT_ID)),
                row.get(PERSON_SCOPE.POSITION),
                row.get(PERSON_SCOPE.STARTS_ON),
                row.get(PERSON_SCOPE.ENDS_ON),
                row.get(PERSON_SCOPE.VERSION));
    }
}
