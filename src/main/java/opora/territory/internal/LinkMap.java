package opora.territory.internal;

import static opora.shared.Permission.TERRITORY_EDIT;

import java.util.List;
import java.util.UUID;
import opora.shared.Forbidden;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.LinkKind;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationKind;
import opora.territory.TerritoryApi;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links of the municipality's subjects («система субъектов и их функциональных связей»). */
@Service
@Transactional
class LinkMap {

    private final TerritoryApi territory;
    private final LinkRepository links;

    LinkMap(TerritoryApi territory, LinkRepository links) {
        this.territory = territory;
        this.links = links;
    }

    MapPicture drawn(Viewer viewer) {
        var known = territory.links(viewer, null);
        return MapPicture.of(territory.organisations(viewer, viewer.municipality()), known);
    }

    boolean editable(Viewer viewer) {
        return viewer.may(TERRITORY_EDIT) && viewer.scope().equals(viewer.municipalityScope());
    }

    void add(Viewer viewer, UnitId from, LinkKind kind, UnitId to, String note) {
        if (!editable(viewer)) throw new Forbidden("the map");
        if (from.equals(to)) throw new RuleViolation("map.itself");
        var subjects = territory.units(viewer, List.of(from, to));
        if (subjects.size() < 2) throw new opora.shared.NotFound("Unit", from + " or " + to);
        territory.link(viewer, from, kind, to, note.strip());
    }

    /**
     * What nearly every municipality has: the centre coordinates the associations and supports the
     * organisations, the region's centre supports it.
     *
     * @param regional name of the region's centre; empty where it is there already or not known
     */
    void addUsual(Viewer viewer, String regional) {
        if (!editable(viewer)) throw new Forbidden("the map");
        var all = territory.organisations(viewer, viewer.municipality());
        var centre =
                all.stream()
                        .filter(unit ->
                                unit.organisationKind() == OrganisationKind.METHODICAL_CENTRE)
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("map.noCentre"));
        for (var unit : all) {
            var kind = unit.organisationKind();
            if (unit.id().equals(centre.id()) || kind == null) continue;
            if (kind == OrganisationKind.ASSOCIATION)
                territory.link(viewer, centre.id(), LinkKind.COORDINATES, unit.id(), "");
            else if (kind.teaches())
                territory.link(viewer, centre.id(), LinkKind.SUPPORTS, unit.id(), "");
            else if (kind == OrganisationKind.AUTHORITY)
                territory.link(viewer, centre.id(), LinkKind.REPORTS_TO, unit.id(), "");
        }
        if (!regional.isBlank()) linkRegional(viewer, centre.id(), regional.strip());
    }

    private void linkRegional(Viewer viewer, UnitId centre, String name) {
        var known = territory.byName(viewer, viewer.municipality(), name);
        var above =
                known.isPresent()
                        ? known.get()
                        : territory.add(
                                viewer,
                                viewer.municipality(),
                                new NewOrganisation(
                                        OrganisationKind.PARTNER, name, "", "", "", null));
        territory.link(viewer, above.id(), LinkKind.SUPPORTS, centre, "");
    }

    void remove(Viewer viewer, UUID id) {
        if (!editable(viewer)) throw new Forbidden("the map");
        links.delete(id);
    }
}
