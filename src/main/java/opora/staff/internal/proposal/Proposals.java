package opora.staff.internal.proposal;

import static opora.shared.Permission.FACT_READ;
import static opora.shared.Permission.PEOPLE_EDIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import opora.document.FileApi;
import opora.document.FileId;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals with the names that lists of them show. */
@Service
@Transactional(readOnly = true)
public class Proposals {

    private final ProposalRepository proposals;
    private final DecideProposal decide;
    private final PersonApi people;
    private final TerritoryApi territory;
    private final FileApi files;

    Proposals(
            ProposalRepository proposals,
            DecideProposal decide,
            PersonApi people,
            TerritoryApi territory,
            FileApi files) {
        this.proposals = proposals;
        this.decide = decide;
        this.people = people;
        this.territory = territory;
        this.files = files;
    }

    /** What waits here, as far as it may be read. */
    public List<ProposalLine> waiting(Viewer viewer) {
        if (!viewer.may(PEOPLE_EDIT)) return List.of();
        return lines(viewer, readable(viewer, proposals.waiting(viewer.scope())));
    }

    /** What somebody of one's own people proposed; nothing for whoever may not decide on people. */
    public List<ProposalLine> of(Viewer viewer, UUID person) {
        var self = viewer.person() != null && viewer.person().value().equals(person);
        if (!self && !viewer.may(PEOPLE_EDIT)) return List.of();
        var all = proposals.of(person);
        return lines(viewer, self ? all : readable(viewer, all));
    }

    public ProposalLine one(Viewer viewer, UUID person, UUID id) {
        return lines(viewer, List.of(decide.readable(viewer, person, id))).getFirst();
    }

    private static List<Proposal> readable(Viewer viewer, List<Proposal> all) {
        return all.stream().filter(one -> readable(viewer, one)).toList();
    }

    static boolean readable(Viewer viewer, Proposal one) {
        return Scopes.within(one.scope(), viewer.scope())
                && (one.about().kind() == null || viewer.may(FACT_READ));
    }

    /** Three questions for any number of them. */
    private List<ProposalLine> lines(Viewer viewer, List<Proposal> all) {
        if (all.isEmpty()) return List.of();
        var persons = people.people(viewer, persons(all));
        var units =
                territory.units(viewer, all.stream().map(one -> new UnitId(one.unit())).toList());
        var names = names(viewer, all);
        var lines = new ArrayList<ProposalLine>();
        for (var one : all) {
            var unit = units.get(new UnitId(one.unit()));
            lines.add(
                    new ProposalLine(
                            one,
                            name(persons, one.person(), true),
                            unit == null ? "" : unit.called(),
                            name(persons, one.decidedBy(), false),
                            one.file() == null ? null : names.getOrDefault(one.file(), ""),
                            DecideProposal.decides(viewer, one)));
        }
        return lines;
    }

    private static List<PersonId> persons(Collection<Proposal> all) {
        return all.stream()
                .flatMap(one -> Stream.of(one.person(), one.decidedBy()))
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .distinct()
                .toList();
    }

    private Map<UUID, String> names(Viewer viewer, List<Proposal> all) {
        var ids =
                all.stream().map(Proposal::file).filter(Objects::nonNull).map(FileId::new).toList();
        var names = new HashMap<UUID, String>();
        for (var file : files.find(viewer, ids)) names.put(file.id().value(), file.name());
        return names;
    }

    private static String name(Map<PersonId, Person> persons, @Nullable UUID id, boolean full) {
        var person = id == null ? null : persons.get(new PersonId(id));
        if (person == null) return "";
        return full ? person.name().full() : person.name().brief();
    }
}
