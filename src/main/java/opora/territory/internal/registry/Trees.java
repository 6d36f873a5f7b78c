package opora.territory.internal.registry;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static opora.shared.Permission.SETTINGS;
import static opora.shared.Permission.TERRITORY_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Coordinators;
import opora.territory.OrganisationFilter;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import opora.territory.UnitKind;
import opora.territory.UnitState;
import opora.territory.internal.UnitRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree as people draw it, and how many of each subject stand in it. */
@Service
@Transactional(readOnly = true)
class Trees {

    private final Registry registry;
    private final UnitRepository units;
    private final Coordinators coordinators;
    private final Clock clock;

    Trees(Registry registry, UnitRepository units, Coordinators coordinators, Clock clock) {
        this.coordinators = coordinators;
        this.registry = registry;
        this.units = units;
        this.clock = clock;
    }

    /** Regions with their municipalities, and whether more can be founded. */
    MunicipalitiesPage municipalities(Viewer viewer) {
        viewer.require(TERRITORY_READ);
        var under =
                units.ofKind(UnitKind.MUNICIPALITY).stream()
                        .collect(
                                groupingBy(unit ->
                                        Objects.requireNonNullElse(unit.parent(), unit.id())));
        var regions = new LinkedHashMap<Unit, List<Unit>>();
        for (var region : units.ofKind(UnitKind.REGION))
            regions.put(region, under.getOrDefault(region.id(), List.of()));
        return new MunicipalitiesPage(regions, viewer.may(SETTINGS));
    }

    TreePage tree(Viewer viewer, UnitId in, @Nullable LocalDate day) {
        var top = registry.unit(viewer, in);
        var lines = registry.whole(viewer, in, OrganisationFilter.ALL.on(day));
        var there = new HashSet<UnitId>();
        lines.forEach(line -> there.add(line.unit()));
        var under = new LinkedHashMap<UnitId, List<UnitState>>();
        var roots = new ArrayList<UnitState>();
        for (var line : lines) {
            var parent = line.parent();
            if (parent != null && there.contains(parent))
                under.computeIfAbsent(parent, _ -> new ArrayList<>()).add(line);
            else roots.add(line);
        }
        var kinds = new LinkedHashMap<OrganisationKind, List<UnitState>>();
        roots.stream()
                .sorted(comparing(Trees::kind))
                .forEach(line ->
                        kinds.computeIfAbsent(kind(line), _ -> new ArrayList<>()).add(line));
        return new TreePage(
                top,
                above(top),
                coordinators.on(viewer, top.scope(), day(viewer, day)),
                kinds,
                under,
                day(viewer, day),
                lines.size());
    }

    SubjectsPage subjects(Viewer viewer, UnitId in, @Nullable LocalDate day) {
        var top = registry.unit(viewer, in);
        var counts = new LinkedHashMap<OrganisationKind, Integer>();
        registry.whole(viewer, in, OrganisationFilter.ALL.on(day)).stream()
                .sorted(comparing(Trees::kind))
                .forEach(line -> counts.merge(kind(line), 1, Integer::sum));
        return new SubjectsPage(top, counts, day(viewer, day));
    }

    private List<Unit> above(Unit unit) {
        var chain = new ArrayList<Unit>();
        var parent = unit.parent();
        while (parent != null) {
            var next = units.find(parent);
            next.ifPresent(chain::addFirst);
            parent = next.map(Unit::parent).orElse(null);
        }
        return chain;
    }

    private LocalDate day(Viewer viewer, @Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock.withZone(viewer.zone())) : day;
    }

    private static OrganisationKind kind(UnitState line) {
        return Objects.requireNonNullElse(line.card().kind(), OrganisationKind.PARTNER);
    }
}
