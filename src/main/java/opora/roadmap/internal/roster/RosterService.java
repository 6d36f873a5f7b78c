package opora.roadmap.internal.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.person.PlacedPerson;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.Choice;
import opora.roadmap.internal.executor.Executor;
import opora.roadmap.internal.executor.ExecutorService;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationKind;
import opora.territory.TerritoryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows and settles who executes a plan; every answer holds for the same wording in other rows and
 * documents.
 */
@Service
public class RosterService {

    private static final int LABELS_SHOWN = 3;
    private static final int PEOPLE_OFFERED = 500;

    private final RoadmapService roadmaps;
    private final ExecutorService executors;
    private final OccurrenceRepository occurrences;
    private final TerritoryApi territory;
    private final PersonApi people;
    private final NamedInPassport passport;
    private final Clock clock;

    RosterService(
            RoadmapService roadmaps,
            ExecutorService executors,
            OccurrenceRepository occurrences,
            TerritoryApi territory,
            PersonApi people,
            NamedInPassport passport,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.executors = executors;
        this.occurrences = occurrences;
        this.territory = territory;
        this.people = people;
        this.passport = passport;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RosterPage page(Viewer viewer, RoadmapId id) {
        viewer.require(Permission.ROADMAP_EDIT);
        var roadmap = roadmaps.get(viewer, id);
        var units = territory.organisations(viewer, viewer.municipality());
        var placed = people.find(viewer, "", PEOPLE_OFFERED);
        var choices = new ArrayList<opora.shared.web.Choice>();
        for (var unit : units)
            choices.add(new opora.shared.web.Choice("u:" + unit.id(), unit.called()));
        var persons = new TreeMap<String, String>();
        for (var one : placed) {
            var label = one.person().name().full() + ", " + one.place().position();
            persons.putIfAbsent(label, one.person().id().toString());
        }
        persons.forEach(
                (label, person) -> choices.add(new opora.shared.web.Choice("p:" + person, label)));
        var before =
                occurrences.ofRoadmap(id).stream()
                        .filter(one -> one.decision() == Decision.BEFORE_START)
                        .count();
        var controller = roadmap.control().controller();
        return new RosterPage(
                id.toString(),
                roadmap.passport().title(),
                roadmap.version(),
                roadmap.status().drafted(),
                roadmap.passport().carriesAct(),
                executors.unknown(viewer, id),
                known(viewer, id),
                (int) before,
                passport.of(viewer, roadmap.passport()),
                executors.laidOnNobody(viewer, id).size(),
                roadmap.control().text(),
                controller == null
                        ? printed(roadmap.control().text(), placed)
                        : controller.toString(),
                choices,
                units.stream()
                        .map(one -> new opora.shared.web.Choice(one.id().toString(), one.called()))
                        .toList(),
                persons.entrySet().stream()
                        .map(one -> new opora.shared.web.Choice(one.getValue(), one.getKey()))
                        .toList());
    }

    /** Whoever of the municipality the order names; offered, never set by itself. */
    private static @Nullable String printed(String text, List<PlacedPerson> placed) {
        var words = text.toLowerCase(Locale.ROOT);
        var named =
                placed.stream()
                        .map(PlacedPerson::person)
                        .filter(one -> stem(one.name().family()).length() > 3)
                        .filter(one -> words.contains(stem(one.name().family())))
                        .map(one -> one.id().toString())
                        .distinct()
                        .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /** «возложить на Климову»: the ending of a name changes, its stem does not. */
    private static String stem(String family) {
        var lower = family.toLowerCase(Locale.ROOT);
        return lower.endsWith("а") || lower.endsWith("я")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    private List<RosterPage.Known> known(Viewer viewer, RoadmapId id) {
        var all =
                executors.ofRoadmap(viewer, id).stream()
                        .filter(one -> one.resolution() == Executor.Resolution.RESOLVED)
                        .toList();
        var byName = new LinkedHashMap<String, List<Executor>>();
        for (var one : all)
            byName.computeIfAbsent(one.party().name(), _ -> new ArrayList<>()).add(one);
        var labels = labels(viewer, all);
        return byName.entrySet().stream()
                .map(one -> known(one.getKey(), one.getValue(), labels))
                .sorted((one, other) -> other.rows() - one.rows())
                .toList();
    }

    private Map<opora.roadmap.ExecutorId, Set<String>> labels(Viewer viewer, List<Executor> all) {
        var measures = new LinkedHashSet<MeasureId>();
        for (var one : all) measures.add(one.measure());
        var labels = new LinkedHashMap<opora.roadmap.ExecutorId, Set<String>>();
        for (var assignment : executors.assignments(viewer, measures)) {
            if (assignment.executor() == null) continue;
            labels.computeIfAbsent(assignment.executor(), _ -> new LinkedHashSet<>())
                    .add(assignment.target().label());
        }
        return labels;
    }

    private static RosterPage.Known known(
            String name, List<Executor> rows, Map<opora.roadmap.ExecutorId, Set<String>> labels) {
        var found = new LinkedHashSet<String>();
        for (var row : rows) found.addAll(labels.getOrDefault(row.id(), Set.of()));
        var shown = found.stream().limit(LABELS_SHOWN).toList();
        return new RosterPage.Known(name, rows.size(), shown, found.size() - shown.size());
    }

    /** An existing organisation or person stands for the wording. */
    @Transactional
    public void resolve(Viewer viewer, String name, List<String> chosen) {
        executors.resolve(viewer, name, chosen.stream().map(RosterService::choice).toList());
    }

    /** Nobody knows it yet: an organisation of that name is entered, and stands for it. */
    @Transactional
    public void create(Viewer viewer, String name, OrganisationKind kind) {
        viewer.require(Permission.TERRITORY_EDIT);
        var unit =
                territory.add(
                        viewer,
                        viewer.municipality(),
                        new NewOrganisation(kind, name, "", "", "", null));
        executors.resolve(viewer, name, List.of(new Choice(unit.id(), null)));
    }

    /** Nobody knows the person yet: entered with a first place, and stands for the wording. */
    @Transactional
    public void createPerson(Viewer viewer, String name, UnitId unit, String position) {
        viewer.require(Permission.PEOPLE_EDIT);
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var person =
                people.add(
                        viewer,
                        new NewPerson(
                                PersonName.parse(name), "", "", unit, position.strip(), today));
        executors.resolve(viewer, name, List.of(new Choice(null, person)));
    }

    /** Rows that name nobody are laid on whoever the passport calls responsible. */
    @Transactional
    public int layNobodys(Viewer viewer, RoadmapId id, String chosen) {
        var whom = choice(chosen);
        var rows = executors.laidOnNobody(viewer, id);
        for (var row : rows) executors.reassign(viewer, row, List.of(whom));
        return rows.size();
    }

    private static Choice choice(String key) {
        if (key.length() < 3) throw new RuleViolation("executor.resolve.nobody");
        var id = java.util.UUID.fromString(key.substring(2));
        return key.startsWith("u:")
                ? new Choice(new UnitId(id), null)
                : new Choice(null, new PersonId(id));
    }
}
