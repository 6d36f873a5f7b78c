package opora.staff.internal.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.person.PersonName;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One person of the list (строка списка людей).
 *
 * @param jobs those he has today under the viewer's unit, the main one first
 */
public record PeopleLine(
        UUID person,
        PersonName name,
        String email,
        String phone,
        List<Employment> jobs,
        @Nullable Standing standing,
        String key) {

    public PeopleLine {
        jobs = List.copyOf(jobs);
    }

    /** What wants attention soonest, as a key of a text and its day. */
    public record Remark(String key, @Nullable LocalDate day, boolean late) {}

    public @Nullable Remark remark(LocalDate today) {
        if (standing == null) return null;
        var attestation = standing.attestationOn();
        if (attestation != null && attestation.isBefore(today))
            return new Remark("people.remark.attestationLate", attestation, true);
        if (standing.coursesDueOn() != null && standing.coursesDueOn().isBefore(today))
            return new Remark("people.remark.coursesLate", standing.coursesDueOn(), true);
        if (attestation != null && attestation.isBefore(today.plusMonths(6)))
            return new Remark("people.remark.attestation", attestation, false);
        if (standing.coursesDueOn() != null
                && standing.coursesDueOn().isBefore(today.plusMonths(6)))
            return new Remark("people.remark.courses", standing.coursesDueOn(), false);
        return null;
    }

    public boolean young(LocalDate today) {
        return standing != null
                && standing.youngUntil() != null
                && !standing.youngUntil().isBefore(today);
    }
}
