package opora.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;

/** People for other modules (люди): only those the viewer sees. */
public interface PersonApi {

    /** People by id; those not seen are left out. */
    Map<PersonId, Person> people(Viewer viewer, Collection<PersonId> ids);

    /**
     * @throws opora.shared.NotFound when there is no such person for this viewer
     */
    Person person(Viewer viewer, PersonId id);

    /** Those who work in these units today, by unit and name. */
    List<PlacedPerson> working(Viewer viewer, Collection<UnitId> units);

    /** Units at or under the viewer's own where a person works today. */
    List<UnitId> workplaces(Viewer viewer, PersonId person);

    /** Those whose name, position or e-mail has the words, in the viewer's municipality today. */
    List<PlacedPerson> find(Viewer viewer, String words, int limit);

    /** Those of the viewer's municipality whose position has the words («методист»). */
    List<PlacedPerson> withPosition(Viewer viewer, String words);

    /** Whether colleagues of the whole municipality see how to reach whoever asks. */
    void publishContact(Viewer viewer, boolean published);

    PersonId add(Viewer viewer, NewPerson person);

    /** Many at once, in their order; nobody is told of them one by one. */
    List<PersonId> addAll(Viewer viewer, List<NewPerson> people, Map<UnitId, String> scopes);

    /** The same under identities given beforehand. */
    void addAll(
            Viewer viewer, List<PersonId> ids, List<NewPerson> people, Map<UnitId, String> scopes);

    void change(Viewer viewer, Person changed);

    List<Place> places(Viewer viewer, PersonId id);

    /** Sees to it that a person belongs to a unit from that day on, as whom. */
    void settle(Viewer viewer, PersonId id, UnitId unit, String position, LocalDate startsOn);

    /**
     * Ends what a person has in a unit, his rights there too.
     *
     * @param ground what ended it, in words
     */
    void leave(Viewer viewer, PersonId id, UnitId unit, LocalDate lastDay, String ground);

    /**
     * Takes back that a person left a unit on that day; the rights that ended with it come back.
     *
     * @param ground what takes it back, in words
     */
    void comeBack(Viewer viewer, PersonId id, UnitId unit, LocalDate lastDay, String ground);
}
