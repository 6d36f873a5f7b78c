package opora.staff.internal.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.person.Person;
import opora.person.PrivatePart;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;

/**
 * One of two cards beside each other.
 *
 * @param units names of organisations by id
 */
public record ComparedCard(
        Person person, PrivatePart part, Dossier dossier, Map<UUID, String> units) {

    public ComparedCard {
        units = Map.copyOf(units);
    }

    public String unit(Employment job) {
        return units.getOrDefault(job.unit(), "");
    }

    /** Those of today first. */
    public List<Employment> jobs(LocalDate day) {
        return dossier.employments().stream()
                .sorted(java.util.Comparator.comparing((Employment job) -> !job.on(day)))
                .toList();
    }
}
