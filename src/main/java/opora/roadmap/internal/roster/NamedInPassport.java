package opora.roadmap.internal.roster;

import java.util.Arrays;
import java.util.List;
import opora.reading.ExecutorReader;
import opora.reading.Party;
import opora.reading.PartyKind;
import opora.roadmap.internal.executor.ExecutorService;
import opora.roadmap.internal.executor.Target;
import opora.roadmap.internal.plan.RoadmapPassport;
import opora.shared.Viewer;
import opora.territory.OrganisationKind;
import org.springframework.stereotype.Component;

/**
 * Bodies and people a document names as responsible for the whole, though no row may name them
 * («ответственные за реализацию»): whom of the municipality they are, or that nobody knows them
 * yet.
 */
@Component
class NamedInPassport {

    private final ExecutorReader reader = new ExecutorReader();
    private final ExecutorService executors;

    NamedInPassport(ExecutorService executors) {
        this.executors = executors;
    }

    List<RosterPage.Responsible> of(Viewer viewer, RoadmapPassport passport) {
        var parties =
                Arrays.stream(passport.responsible().split("\\R|;", -1))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .flatMap(line -> reader.read(line).stream())
                        .distinct()
                        .toList();
        var targets = executors.standFor(viewer, parties);
        return parties.stream()
                .map(one -> responsible(one, targets.getOrDefault(one.name(), List.of())))
                .toList();
    }

    private static RosterPage.Responsible responsible(Party party, List<Target> targets) {
        var labels = targets.stream().map(Target::label).distinct().toList();
        var creatable =
                targets.isEmpty() && party.kind() == PartyKind.ORGANISATION
                        ? OrganisationKind.of(party.name()).orElse(OrganisationKind.PARTNER)
                        : null;
        return new RosterPage.Responsible(
                party.name(), party.kind(), labels, creatable, choice(targets));
    }

    /** What the rows that name nobody may be laid on: one body or one person. */
    private static String choice(List<Target> targets) {
        if (targets.size() != 1) return "";
        var one = targets.getFirst();
        return one.person() != null ? "p:" + one.person() : "u:" + one.unit();
    }
}
