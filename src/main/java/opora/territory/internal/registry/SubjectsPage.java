package opora.territory.internal.registry;

import java.time.LocalDate;
import java.util.Map;
import opora.territory.OrganisationKind;
import opora.territory.Unit;

/** Subjects of the methodical system with the number of each (субъекты системы). */
public record SubjectsPage(Unit where, Map<OrganisationKind, Integer> counts, LocalDate day) {

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
