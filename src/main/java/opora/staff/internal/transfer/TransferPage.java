package opora.staff.internal.transfer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.person.Person;
import opora.shared.web.Choice;
import opora.staff.internal.card.JobForms;
import opora.staff.internal.rule.Employment;

/**
 * What the form of a transfer offers.
 *
 * @param addresses organisations of the municipality beyond the hat's, then every municipality
 */
public record TransferPage(
        Person person,
        Way way,
        List<Employment> jobs,
        Map<UUID, String> units,
        JobForms.Choices choices,
        List<Choice> addresses) {

    public TransferPage {
        jobs = List.copyOf(jobs);
        units = Map.copyOf(units);
        addresses = List.copyOf(addresses);
    }

    public List<Choice> ending() {
        return jobs.stream()
                .map(job ->
                        new Choice(
                                job.id().toString(),
                                job.title() + ", " + units.getOrDefault(job.unit(), "")))
                .toList();
    }
}
