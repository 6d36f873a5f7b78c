package opora.person.internal;

import static db.person.Tables.CONTACT;
import static db.person.Tables.PERSON_;
import static db.person.Tables.PERSON_SCOPE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.person.Contact;
import opora.person.NewPerson;
import opora.person.Person;
import opora.person.PersonName;
import opora.person.Place;
import opora.person.PlacedPerson;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of people and their places. */
@Repository
class PersonRepository {

    private static final int BATCH = 1000;

    private final DSLContext db;

    PersonRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Person> find(PersonId id) {
        return people().where(PERSON_.ID.eq(id.value())).fetchOptional(PersonRepository::person);
    }

    List<Person> find(Collection<PersonId> ids) {
        return people().where(PERSON_.ID.in(ids.stream().map(PersonId::value).toList()))
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

    /** People with the place that makes them belong there, by name. */
    List<PlacedPerson> placed(Condition where, LocalDate day, int limit) {
        return db.select(PERSON_.fields())
                .select(CONTACT.fields())
                .select(PERSON_SCOPE.fields())
                .from(PERSON_SCOPE)
                .join(PERSON_)
                .on(PERSON_.ID.eq(PERSON_SCOPE.PERSON_ID))
                .leftJoin(CONTACT)
                .on(CONTACT.PERSON_ID.eq(PERSON_.ID))
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
                .execute();
    }

    /** Asked for once the person has a place: by it one is known to be ours. */
    void insert(PersonId id, Contact contact) {
        db.insertInto(CONTACT)
                .set(CONTACT.PERSON_ID, id.value())
                .set(CONTACT.EMAIL, contact.email())
                .set(CONTACT.PHONE, contact.phone())
                .set(CONTACT.PUBLISHED, contact.published())
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

    /** Both rows of each, a thousand people a statement. */
    void insertAll(
            List<PersonId> ids,
            List<NewPerson> people,
            Map<UnitId, String> scopes,
            String listedIn) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            int to = Math.min(ids.size(), from + BATCH);
            var persons =
                    db.insertInto(
                            PERSON_,
                            PERSON_.ID,
                            PERSON_.FAMILY_NAME,
                            PERSON_.GIVEN_NAME,
                            PERSON_.PATRONYMIC);
            var contacts = db.insertInto(CONTACT, CONTACT.PERSON_ID, CONTACT.EMAIL, CONTACT.PHONE);
            var places =
                    db.insertInto(
                            PERSON_SCOPE,
                            PERSON_SCOPE.ID,
                            PERSON_SCOPE.PERSON_ID,
                            PERSON_SCOPE.UNIT_ID,
                            PERSON_SCOPE.SCOPE,
                            PERSON_SCOPE.LISTED_IN,
                            PERSON_SCOPE.POSITION,
                            PERSON_SCOPE.STARTS_ON);
            for (int at = from; at < to; at++) {
                var id = ids.get(at).value();
                var one = people.get(at);
                var name = one.name();
                persons = persons.values(id, name.family(), name.given(), name.patronymic());
                contacts = contacts.values(id, one.email().strip(), one.phone().strip());
                places =
                        places.values(
                                Ids.next(),
                                id,
                                one.unit().value(),
                                Objects.requireNonNull(scopes.get(one.unit())),
                                listedIn,
                                one.position(),
                                one.startsOn());
            }
            persons.execute();
            places.execute();
            contacts.execute();
        }
    }

    void rename(Place place, String position, LocalDate startsOn) {
        var changed =
                db.update(PERSON_SCOPE)
                        .set(PERSON_SCOPE.POSITION, position)
                        .set(PERSON_SCOPE.STARTS_ON, startsOn)
                        .set(PERSON_SCOPE.VERSION, place.version() + 1)
                        .where(PERSON_SCOPE.ID.eq(place.id()))
                        .and(PERSON_SCOPE.VERSION.eq(place.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Place", place.id());
    }

    void update(Person person) {
        var changed =
                db.update(PERSON_)
                        .set(PERSON_.FAMILY_NAME, person.name().family())
                        .set(PERSON_.GIVEN_NAME, person.name().given())
                        .set(PERSON_.PATRONYMIC, person.name().patronymic())
                        .set(PERSON_.VERSION, person.version() + 1)
                        .where(PERSON_.ID.eq(person.id().value()))
                        .and(PERSON_.VERSION.eq(person.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Person", person.id());
        var contact = person.contact();
        if (contact != null) change(person.id(), contact);
    }

    private void change(PersonId id, Contact contact) {
        db.update(CONTACT)
                .set(CONTACT.EMAIL, contact.email())
                .set(CONTACT.PHONE, contact.phone())
                .set(CONTACT.PUBLISHED, contact.published())
                .where(CONTACT.PERSON_ID.eq(id.value()))
                .execute();
    }

    void publish(PersonId id, boolean published) {
        db.update(CONTACT)
                .set(CONTACT.PUBLISHED, published)
                .where(CONTACT.PERSON_ID.eq(id.value()))
                .execute();
    }

    /** Contacts that the viewer may not see are absent, not empty. */
    private SelectOnConditionStep<Record> people() {
        return db.select(PERSON_.fields())
                .select(CONTACT.fields())
                .from(PERSON_)
                .leftJoin(CONTACT)
                .on(CONTACT.PERSON_ID.eq(PERSON_.ID));
    }

    private static @Nullable Contact contact(Record row) {
        return row.get(CONTACT.PERSON_ID) == null
                ? null
                : new Contact(
                        row.get(CONTACT.EMAIL), row.get(CONTACT.PHONE), row.get(CONTACT.PUBLISHED));
    }

    /**
     * @param day null when it goes on after all
     */
    void end(Place place, @Nullable LocalDate day) {
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
                contact(row),
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
