package opora.territory.internal.registry;

import static db.territory.Tables.UNIT_STATE;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static opora.shared.Permission.ORGANISATION_ADD;
import static opora.shared.Permission.TERRITORY_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opora.shared.NotFound;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.OrganisationFilter;
import opora.territory.Unit;
import opora.territory.UnitKind;
import opora.territory.UnitState;
import opora.territory.UnitStatus;
import opora.territory.internal.UnitRepository;
import opora.territory.internal.status.StatusRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registry of organisations on any day, page by page or whole. */
@Service
@Transactional(readOnly = true)
public class Registry {

    static final int PAGE = 50;
    private static final int WHOLE = 20_000;

    private final RegistryRepository registry;
    private final UnitRepository units;
    private final StatusRepository statuses;
    private final Clock clock;

    Registry(
            RegistryRepository registry,
            UnitRepository units,
            StatusRepository statuses,
            Clock clock) {
        this.registry = registry;
        this.units = units;
        this.statuses = statuses;
        this.clock = clock;
    }

    public List<UnitState> whole(Viewer viewer, UnitId in, OrganisationFilter filter) {
        viewer.require(TERRITORY_READ);
        return registry.page(where(viewer, in, filter), filter, null, WHOLE);
    }

    RegistryPage page(
            Viewer viewer, UnitId in, OrganisationFilter filter, @Nullable RegistryKey after) {
        viewer.require(TERRITORY_READ);
        var where = where(viewer, in, filter);
        var lines = registry.page(where, filter, after, PAGE + 1);
        var shown = lines.size() > PAGE ? lines.subList(0, PAGE) : lines;
        var ids = shown.stream().map(UnitState::unit).toList();
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        return new RegistryPage(
                where.unit(),
                where.day(),
                where.day().isBefore(today),
                shown,
                statuses.on(ids, where.day()).stream().collect(groupingBy(UnitStatus::unit)),
                parents(where.unit(), shown),
                facets(where, filter),
                registry.size(where, filter),
                registry.size(where, closed(filter)),
                lines.size() > PAGE ? RegistryKey.of(shown.getLast()) : null,
                viewer.may(ORGANISATION_ADD)
                        && where.unit().kind() == UnitKind.MUNICIPALITY
                        && Scopes.within(where.unit().scope(), viewer.scope()));
    }

    Unit unit(Viewer viewer, UnitId id) {
        viewer.require(TERRITORY_READ);
        return units.find(id).orElseThrow(() -> new NotFound("Unit", id));
    }

    /** Regions and municipalities of the viewer's part of the tree. */
    List<Unit> above(Viewer viewer) {
        viewer.require(TERRITORY_READ);
        var all = new java.util.ArrayList<>(units.ofKind(UnitKind.REGION));
        all.addAll(units.ofKind(UnitKind.MUNICIPALITY));
        return all;
    }

    private Where where(Viewer viewer, UnitId in, OrganisationFilter filter) {
        var day = filter.day();
        return new Where(
                unit(viewer, in), day == null ? LocalDate.now(clock.withZone(viewer.zone())) : day);
    }

    private Map<String, Map<String, Integer>> facets(Where where, OrganisationFilter filter) {
        var facets = new HashMap<String, Map<String, Integer>>();
        facets.put("kind", registry.counts(where, anyKind(filter), UNIT_STATE.ORGANISATION_KIND));
        facets.put("level", registry.counts(where, anyLevel(filter), UNIT_STATE.LEVEL));
        facets.put("locality", registry.counts(where, anyLocality(filter), UNIT_STATE.LOCALITY));
        facets.put("status", registry.statuses(where, anyStatus(filter)));
        return facets;
    }

    private Map<UnitId, Unit> parents(Unit where, List<UnitState> lines) {
        var ids =
                lines.stream()
                        .map(UnitState::parent)
                        .filter(Objects::nonNull)
                        .filter(id -> !id.equals(where.id()))
                        .distinct()
                        .toList();
        return ids.isEmpty()
                ? Map.of()
                : units.find(ids).stream().collect(toMap(Unit::id, identity()));
    }

    private static OrganisationFilter closed(OrganisationFilter f) {
        return new OrganisationFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), f.words(), true, f.day());
    }

    private static OrganisationFilter anyKind(OrganisationFilter f) {
        return new OrganisationFilter(
                Set.of(), f.localities(), f.statuses(), f.levels(), f.words(), f.closed(), f.day());
    }

    private static OrganisationFilter anyLevel(OrganisationFilter f) {
        return new OrganisationFilter(
                f.kinds(), f.localities(), f.statuses(), Set.of(), f.words(), f.closed(), f.day());
    }

    private static OrganisationFilter anyLocality(OrganisationFilter f) {
        return new OrganisationFilter(
                f.kinds(), Set.of(), f.statuses(), f.levels(), f.words(), f.closed(), f.day());
    }

    private static OrganisationFilter anyStatus(OrganisationFilter f) {
        return new OrganisationFilter(
                f.kinds(), f.localities(), Set.of(), f.levels(), f.words(), f.closed(), f.day());
    }
}
