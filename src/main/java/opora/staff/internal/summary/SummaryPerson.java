package opora.staff.internal.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Standing;

/**
 * Somebody who works in a unit on a day (человек в своде).
 *
 * @param jobs those he has in that unit
 */
public record SummaryPerson(
        UUID unit, LocalDate day, Dossier dossier, List<Employment> jobs, Standing standing) {

    public SummaryPerson {
        jobs = List.copyOf(jobs);
    }

    boolean pedagogical() {
        return jobs.stream().anyMatch(job -> job.pedagogical(day));
    }

    boolean management() {
        return jobs.stream().anyMatch(job -> job.management(day));
    }

    boolean young() {
        return standing.youngUntil() != null && !standing.youngUntil().isBefore(day);
    }
}
