package opora.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;

/** Who teaches where, told by the module that keeps posts (педагогические работники). */
public interface Educators {

    /** Those who work as educators in these units on a day, as far as the viewer sees them. */
    Map<UnitId, Set<PersonId>> of(Viewer viewer, Collection<UnitId> units, LocalDate day);
}
