package opora.person;

import java.time.LocalDate;
import java.util.List;
import opora.shared.PersonId;
import opora.shared.Viewer;

/** Deletion of what is kept of a person, by an act (уничтожение персональных данных). */
public interface ErasureApi {

    /** Somebody who works under the viewer's unit no more, and since when. */
    record Gone(PersonId person, PersonName name, LocalDate lastDay) {}

    /** Those who left before a day, who left first first. */
    List<Gone> gone(Viewer viewer, LocalDate before, int most);

    /** Whether nobody else keeps anything of him, so that his name goes too. */
    boolean onlyHere(Viewer viewer, PersonId person);

    /**
     * Deletes it everywhere under the viewer's unit, with its words in the journal.
     *
     * @param act what stands where the name stood
     * @return whose row the work here belongs to from now on
     * @throws opora.shared.RuleViolation when he still works here
     */
    PersonId erase(Viewer viewer, PersonId person, String act);

    /** Refuses whoever may not, and somebody who works here. */
    void check(Viewer viewer, PersonId person);
}
