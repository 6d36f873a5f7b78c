package opora.roadmap.internal.executor;

import static opora.shared.Permission.ROADMAP_ANSWER;
import static opora.shared.Permission.ROADMAP_EDIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.reading.Party;
import opora.reading.PartyKind;
import opora.roadmap.AssignmentId;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.Executor.Resolution;
import opora.shared.Ids;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.territory.OrganisationKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who executes the rows of a roadmap, and whom their printed words stand for. */
@Service
public class ExecutorService {

    private final ExecutorRepository executors;
    private final AssignmentRepository assignments;
    private final Assigning assigning;

    ExecutorService(
            ExecutorRepository executors, AssignmentRepository assignments, Assigning assigning) {
        this.executors = executors;
        this.assignments = assignments;
        this.assigning = assigning;
    }

    @Transactional(readOnly = true)
    public List<Executor> ofRoadmap(Viewer viewer, RoadmapId roadmap) {
        return executors.ofRoadmap(roadmap);
    }

    @Transactional(readOnly = true)
    public List<Executor> ofMeasure(Viewer viewer, MeasureId measure) {
        return executors.ofMeasure(measure);
    }

    /** Those in force. */
    @Transactional(readOnly = true)
    public List<Assignment> assignments(Viewer viewer, Collection<MeasureId> measures) {
        return assignments.ofMeasures(measures);
    }

    /** Wordings of a roadmap nobody is known by, the most frequent first. */
    @Transactional(readOnly = true)
    public List<UnknownExecutor> unknown(Viewer viewer, RoadmapId roadmap) {
        var rows = new LinkedHashMap<String, List<Executor>>();
        for (var one : executors.ofRoadmap(roadmap)) {
            if (one.resolution() == Resolution.OPEN)
                rows.computeIfAbsent(one.party().name(), _ -> new ArrayList<>()).add(one);
        }
        return rows.values().stream()
                .map(ExecutorService::unknown)
                .sorted((one, other) -> other.rows() - one.rows())
                .toList();
    }

    /** Whom of the municipality printed words stand for, by name; those unknown are left out. */
    @Transactional(readOnly = true)
    public Map<String, List<Target>> standFor(Viewer viewer, Collection<Party> parties) {
        if (parties.isEmpty()) return Map.of();
        var resolver = new ExecutorResolver(assigning.directory(viewer));
        var found = new LinkedHashMap<String, List<Target>>();
        for (var one : parties) found.put(one.name(), resolver.resolve(one));
        return found;
    }

    /** Rows of a roadmap that name nobody and are laid on nobody. */
    @Transactional(readOnly = true)
    public List<MeasureId> laidOnNobody(Viewer viewer, RoadmapId roadmap) {
        return executors.laidOnNobody(roadmap);
    }

    private static UnknownExecutor unknown(List<Executor> same) {
        var party = same.getFirst().party();
        var creatable =
                party.kind() == PartyKind.ORGANISATION
                        ? OrganisationKind.of(party.name()).orElse(OrganisationKind.PARTNER)
                        : null;
        return new UnknownExecutor(
                party.name(),
                party.kind(),
                same.size(),
                creatable,
                party.position(),
                party.organisation());
    }

    /**
     * Says whom a wording stands for, in every row of the scope that has it and is still open; kept
     * for later rows.
     */
    @Transactional
    public void resolve(Viewer viewer, String name, List<Choice> choices) {
        viewer.require(ROADMAP_EDIT);
        if (choices.isEmpty()) throw new RuleViolation("executor.resolve.nobody");
        var targets = assigning.targets(viewer, choices);
        assigning.lay(viewer, viewer.scope(), open(viewer, name), Map.of(name, targets));
    }

    /** The wording needs nobody here: a federal body, a turn of phrase. */
    @Transactional
    public void ignore(Viewer viewer, String name) {
        viewer.require(ROADMAP_EDIT);
        executors.resolve(open(viewer, name), Resolution.IGNORED);
    }

    private List<Executor> open(Viewer viewer, String name) {
        return executors.named(viewer.scope(), name).stream()
                .filter(one -> one.resolution() == Resolution.OPEN)
                .toList();
    }

    /** Tries the open wordings again: after organisations or people were entered. */
    @Transactional
    public void tryAgain(Viewer viewer, RoadmapId roadmap) {
        viewer.require(ROADMAP_EDIT);
        var open =
                executors.ofRoadmap(roadmap).stream()
                        .filter(one -> one.resolution() == Resolution.OPEN)
                        .toList();
        assigning.assign(viewer, viewer.scope(), open);
    }

    /**
     * Lays a measure on somebody else by hand; whoever stays in the list keeps what he answered.
     */
    @Transactional
    public void reassign(Viewer viewer, MeasureId measure, List<Choice> choices) {
        viewer.require(ROADMAP_EDIT);
        var scope = assignments.scope(measure);
        var targets = assigning.targets(viewer, choices);
        var there = assignments.ofMeasures(List.of(measure));
        var gone =
                there.stream()
                        .filter(one -> targets.stream().noneMatch(one.target()::same))
                        .map(Assignment::id);
        assignments.end(gone.toList(), assigning.today(viewer));
        var added =
                targets.stream()
                        .filter(target ->
                                there.stream().noneMatch(one -> one.target().same(target)))
                        .map(target ->
                                new Assignment(
                                        new AssignmentId(Ids.next()),
                                        measure,
                                        null,
                                        target,
                                        null,
                                        assigning.today(viewer),
                                        null))
                        .toList();
        assignments.insert(added, scope);
    }

    /**
     * Whoever it is laid on says that he has it («принято к исполнению»).
     *
     * @return how many were accepted; what is laid on others, or accepted before, is left alone
     */
    @Transactional
    public int accept(Viewer viewer, Collection<AssignmentId> ids) {
        viewer.require(ROADMAP_ANSWER);
        return assignments.accept(ids, assigning.today(viewer));
    }
}
