package opora.territory.internal;

import static opora.shared.Permission.TERRITORY_EDIT;

import java.util.List;
import java.util.UUID;
import opora.shared.Forbidden;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.LinkKind;
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

    void remove(Viewer viewer, UUID id) {
        if (!editable(viewer)) throw new Forbidden("the map");
        links.delete(id);
    }
}
