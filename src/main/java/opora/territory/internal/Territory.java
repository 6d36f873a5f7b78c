package opora.territory.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static opora.shared.Permission.TERRITORY_EDIT;
import static opora.shared.Permission.TERRITORY_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.shared.NotFound;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.LinkKind;
import opora.territory.Names;
import opora.territory.NewMunicipality;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationKind;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import opora.territory.UnitKind;
import opora.territory.UnitLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tree for everybody; growing it is {@link Founding}. */
@Service
@Transactional
class Territory implements TerritoryApi {

    private final UnitRepository units;
    private final LinkRepository links;
    private final Founding founding;
    private final Clock clock;

    Territory(UnitRepository units, LinkRepository links, Founding founding, Clock clock) {
        this.units = units;
        this.links = links;
        this.founding = founding;
        this.clock = clock;
    }

    @Override
    public Map<UnitId, Unit> units(Viewer viewer, Collection<UnitId> ids) {
        if (ids.isEmpty()) return Map.of();
        return units.find(Set.copyOf(ids)).stream().collect(toMap(Unit::id, identity()));
    }

    @Override
    public Unit unit(Viewer viewer, UnitId id) {
        return units.find(id).orElseThrow(() -> new NotFound("Unit", id));
    }

    @Override
    public List<Unit> organisations(Viewer viewer, UnitId municipality) {
        return organisations(viewer, municipality, Set.of());
    }

    @Override
    public List<Unit> organisations(
            Viewer viewer, UnitId municipality, Collection<OrganisationKind> kinds) {
        var filter = new UnitFilter(Set.copyOf(kinds), null, false);
        return units.organisations(unit(viewer, municipality).scope(), filter, today(viewer));
    }

    @Override
    public List<Unit> find(Viewer viewer, String words, int limit) {
        var filter = new UnitFilter(Set.of(), words, false);
        return units.organisations(viewer.municipalityScope(), filter, today(viewer)).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Unit> byName(Viewer viewer, UnitId municipality, String name) {
        var wanted = Names.plain(name);
        return organisations(viewer, municipality).stream()
                .filter(unit ->
                        Names.plain(unit.name()).equals(wanted)
                                || Names.plain(unit.shortName()).equals(wanted))
                .findFirst();
    }

    @Override
    public List<Unit> municipalities(Viewer viewer) {
        viewer.require(TERRITORY_READ);
        return units.ofKind(UnitKind.MUNICIPALITY);
    }

    @Override
    public List<Unit> regions(Viewer viewer) {
        viewer.require(TERRITORY_READ);
        return units.ofKind(UnitKind.REGION);
    }

    @Override
    public Unit found(Viewer viewer, NewMunicipality municipality) {
        return founding.municipality(viewer, municipality);
    }

    @Override
    public Unit add(Viewer viewer, UnitId parent, NewOrganisation organisation) {
        return founding.organisation(viewer, unit(viewer, parent), organisation);
    }

    @Override
    public List<UnitLink> links(Viewer viewer, @Nullable UnitId unit) {
        viewer.require(TERRITORY_READ);
        return links.find(viewer.municipalityScope(), unit);
    }

    @Override
    public void link(Viewer viewer, UnitId from, LinkKind kind, UnitId to, String note) {
        viewer.require(TERRITORY_EDIT);
        var subject = unit(viewer, from);
        unit(viewer, to);
        links.insert(founding.municipalityOf(subject).scope(), from, kind, to, note);
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
