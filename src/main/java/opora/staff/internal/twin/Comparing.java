package opora.staff.internal.twin;

import static db.staff.Tables.EMPLOYMENT;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import opora.person.MergeApi;
import opora.person.PersonApi;
import opora.person.PrivateApi;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.territory.TerritoryApi;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the list of twins and the page of two cards together. */
@Service
@Transactional
class Comparing {

    static final int SHOWN = 50;

    private final MergeApi merging;
    private final PersonApi people;
    private final PrivateApi privately;
    private final Dossiers dossiers;
    private final TerritoryApi territory;

    Comparing(
            MergeApi merging,
            PersonApi people,
            PrivateApi privately,
            Dossiers dossiers,
            TerritoryApi territory) {
        this.merging = merging;
        this.people = people;
        this.privately = privately;
        this.dossiers = dossiers;
        this.territory = territory;
    }

    @Transactional(readOnly = true)
    TwinsPage list(Viewer viewer) {
        var found = merging.twins(viewer, SHOWN + 1);
        var apart = merging.toldApart(viewer, SHOWN);
        Set<PersonId> ids = new HashSet<>();
        found.forEach(one -> ids.addAll(List.of(one.first(), one.second())));
        apart.forEach(one -> ids.addAll(List.of(one.first(), one.second())));
        var known = people.people(viewer, ids);
        var jobs =
                dossiers
                        .employments(
                                EMPLOYMENT.PERSON_ID.in(ids.stream().map(PersonId::value).toList()))
                        .stream()
                        .collect(groupingBy(Employment::person));
        var units = units(viewer, jobs.values().stream().flatMap(List::stream).toList());
        var lines = new ArrayList<TwinLine>();
        for (var one : found.stream().limit(SHOWN).toList()) {
            var first = known.get(one.first());
            var second = known.get(one.second());
            if (first == null || second == null) continue;
            lines.add(
                    new TwinLine(
                            one,
                            first,
                            second,
                            work(jobs.getOrDefault(one.first().value(), List.of()), units),
                            work(jobs.getOrDefault(one.second().value(), List.of()), units)));
        }
        return new TwinsPage(lines, found.size() > SHOWN, apart, known);
    }

    private static String work(List<Employment> jobs, Map<UUID, String> units) {
        return jobs.stream()
                .findFirst()
                .map(job -> job.title() + ", " + units.getOrDefault(job.unit(), ""))
                .orElse("");
    }

    ComparisonPage page(Viewer viewer, PersonId left, PersonId right) {
        var elsewhere = merging.elsewhere(viewer, left, right);
        var both = dossiers.of(List.of(left.value(), right.value()));
        var lefts = Objects.requireNonNull(both.get(left.value()));
        var rights = Objects.requireNonNull(both.get(right.value()));
        var jobs = new ArrayList<>(lefts.employments());
        jobs.addAll(rights.employments());
        var units = units(viewer, jobs);
        return new ComparisonPage(
                card(viewer, left, lefts, units),
                card(viewer, right, rights, units),
                JobPair.of(lefts, rights),
                FactPair.of(lefts, rights),
                elsewhere);
    }

    /** What is closed of both is shown at once, since it decides: the look is written down. */
    private ComparedCard card(
            Viewer viewer, PersonId id, Dossier dossier, Map<UUID, String> units) {
        return new ComparedCard(
                people.person(viewer, id), privately.look(viewer, id, "merge"), dossier, units);
    }

    private Map<UUID, String> units(Viewer viewer, List<Employment> jobs) {
        var ids = new HashSet<UnitId>();
        for (var job : jobs) ids.add(new UnitId(job.unit()));
        var names = new HashMap<UUID, String>();
        territory.units(viewer, ids).forEach((id, unit) -> names.put(id.value(), unit.called()));
        return names;
    }
}
