package opora.person.internal;

import static db.person.Tables.CONTACT;
import static db.person.Tables.PERSON_;
import static db.person.Tables.PERSON_SCOPE;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static opora.shared.Permission.PEOPLE_ADD;
import static opora.shared.Permission.PEOPLE_EDIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.person.Contact;
import opora.person.NewPerson;
import opora.person.Person;
import opora.person.PersonApi;
import opora.person.PersonCameBack;
import opora.person.PersonLeft;
import opora.person.PersonPlaced;
import opora.person.Place;
import opora.person.PlacedPerson;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People and where they belong. */
@Service
@Transactional
class People implements PersonApi {

    private static final int ALL = 2000;

    private final PersonRepository people;
    private final TerritoryApi territory;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    People(
            PersonRepository people,
            TerritoryApi territory,
            Clock clock,
            ApplicationEventPublisher events) {
        this.events = events;
        this.people = people;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, Person> people(Viewer viewer, Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        return people.find(Set.copyOf(ids)).stream().collect(toMap(Person::id, identity()));
    }

    @Override
    public Person person(Viewer viewer, PersonId id) {
        return people.find(id).orElseThrow(() -> new NotFound("Person", id));
    }

    @Override
    public List<PlacedPerson> working(Viewer viewer, Collection<UnitId> units) {
        if (units.isEmpty()) return List.of();
        var ids = units.stream().map(UnitId::value).toList();
        return people.placed(PERSON_SCOPE.UNIT_ID.in(ids), today(viewer), ALL);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitId> workplaces(Viewer viewer, PersonId person) {
        return people.workplaces(person, viewer.scope(), today(viewer));
    }

    @Override
    public List<PlacedPerson> find(Viewer viewer, String words, int limit) {
        return people.placed(listed(viewer).and(said(words)), today(viewer), limit);
    }

    @Override
    public List<PlacedPerson> withPosition(Viewer viewer, String words) {
        var position = PERSON_SCOPE.POSITION.containsIgnoreCase(words.strip());
        return people.placed(listed(viewer).and(position), today(viewer), ALL);
    }

    @Override
    public PersonId add(Viewer viewer, NewPerson wanted) {
        if (!viewer.may(PEOPLE_ADD)) viewer.require(PEOPLE_EDIT);
        if (wanted.name().family().isBlank())
            throw new RuleViolation("person.name.empty").at("family");
        var id = new PersonId(Ids.next());
        people.insert(new Person(id, wanted.name(), null, 0));
        var where = mine(viewer, wanted.unit());
        place(viewer, id, where, wanted.position(), wanted.startsOn());
        people.insert(id, Contact.of(wanted.email(), wanted.phone()));
        events.publishEvent(
                new PersonPlaced(
                        id, where.id(), where.scope(), wanted.position(), wanted.startsOn()));
        return id;
    }

    @Override
    public void publishContact(Viewer viewer, boolean published) {
        people.publish(viewer.actor(), published);
    }

    @Override
    public List<PersonId> addAll(
            Viewer viewer, List<NewPerson> wanted, Map<UnitId, String> scopes) {
        viewer.require(PEOPLE_EDIT);
        var ids = wanted.stream().map(_ -> new PersonId(Ids.next())).toList();
        people.insertAll(ids, wanted, scopes, viewer.municipalityScope());
        return ids;
    }

    @Override
    public void addAll(
            Viewer viewer, List<PersonId> ids, List<NewPerson> wanted, Map<UnitId, String> scopes) {
        viewer.require(PEOPLE_EDIT);
        people.insertAll(ids, wanted, scopes, viewer.municipalityScope());
    }

    @Override
    public List<Place> places(Viewer viewer, PersonId id) {
        return people.places(id);
    }

    @Override
    public void change(Viewer viewer, Person changed) {
        viewer.require(PEOPLE_EDIT);
        if (changed.name().family().isBlank())
            throw new RuleViolation("person.name.empty").at("family");
        people.update(changed);
    }

    @Override
    public void settle(
            Viewer viewer, PersonId id, UnitId unit, String position, LocalDate startsOn) {
        viewer.require(PEOPLE_EDIT);
        var where = mine(viewer, unit);
        var open =
                people.places(id).stream()
                        .filter(place -> place.unit().equals(unit) && place.endsOn() == null)
                        .findFirst();
        if (open.isEmpty()) {
            place(viewer, id, where, position, startsOn);
        } else {
            var first = open.get().startsOn();
            people.rename(
                    open.get(), position.strip(), startsOn.isBefore(first) ? startsOn : first);
        }
    }

    @Override
    public void leave(Viewer viewer, PersonId id, UnitId unit, LocalDate lastDay, String ground) {
        viewer.require(PEOPLE_EDIT);
        mine(viewer, unit);
        for (var place : people.places(id)) {
            if (!place.unit().equals(unit) || place.endsOn() != null) continue;
            if (lastDay.isBefore(place.startsOn()))
                throw new RuleViolation("person.leave.early").at("lastDay");
            people.end(place, lastDay);
        }
        events.publishEvent(new PersonLeft(id, unit, lastDay, ground));
    }

    @Override
    public void comeBack(
            Viewer viewer, PersonId id, UnitId unit, LocalDate lastDay, String ground) {
        viewer.require(PEOPLE_EDIT);
        mine(viewer, unit);
        for (var place : people.places(id))
            if (place.unit().equals(unit) && lastDay.equals(place.endsOn()))
                people.end(place, null);
        events.publishEvent(new PersonCameBack(id, unit, lastDay, ground));
    }

    private Unit mine(Viewer viewer, UnitId unit) {
        var where = territory.unit(viewer, unit);
        if (!Scopes.within(where.scope(), viewer.scope())) throw new Forbidden("the person's unit");
        return where;
    }

    private void place(
            Viewer viewer, PersonId id, Unit where, String position, LocalDate startsOn) {
        var place = new Place(Ids.next(), id, where.id(), position.strip(), startsOn, null, 0);
        people.insert(place, where.scope(), municipality(viewer, where));
    }

    private String municipality(Viewer viewer, Unit unit) {
        var parent = unit.parent();
        return switch (unit.kind()) {
            case ORGANISATION ->
                    parent == null
                            ? unit.scope()
                            : municipality(viewer, territory.unit(viewer, parent));
            case MUNICIPALITY, REGION, FEDERATION -> unit.scope();
        };
    }

    private static Condition listed(Viewer viewer) {
        return PERSON_SCOPE.LISTED_IN.eq(viewer.municipalityScope());
    }

    /** Every word somewhere: «зорина математики» finds the teacher of mathematics Zorina. */
    private static Condition said(@Nullable String words) {
        if (words == null || words.isBlank()) return DSL.noCondition();
        return DSL.and(
                Arrays.stream(words.strip().split("[\\s\u00a0]+")).map(People::has).toList());
    }

    private static Condition has(String word) {
        return PERSON_.FAMILY_NAME
                .containsIgnoreCase(word)
                .or(PERSON_.GIVEN_NAME.containsIgnoreCase(word))
                .or(PERSON_.PATRONYMIC.containsIgnoreCase(word))
                .or(CONTACT.EMAIL.containsIgnoreCase(word))
                .or(PERSON_SCOPE.POSITION.containsIgnoreCase(word));
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
