package opora.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The tree of units for other modules (территория). Everything is read through the viewer: a unit
 * he does not see is not there.
 */
public interface TerritoryApi {

    /** Units by id; those not seen are left out. */
    Map<UnitId, Unit> units(Viewer viewer, Collection<UnitId> ids);

    /**
     * @throws opora.shared.NotFound when it is not there for this viewer
     */
    Unit unit(Viewer viewer, UnitId id);

    /** Organisations of a municipality open today, by kind and name. */
    List<Unit> organisations(Viewer viewer, UnitId municipality);

    /** Organisations of a municipality open today of some kinds. */
    List<Unit> organisations(
            Viewer viewer, UnitId municipality, Collection<OrganisationKind> kinds);

    /**
     * Organisations whose full or short name has the words, by any part of them; for search and for
     * naming executors.
     */
    List<Unit> find(Viewer viewer, String words, int limit);

    Optional<Unit> byName(Viewer viewer, UnitId municipality, String name);

    List<Unit> municipalities(Viewer viewer);

    List<Unit> regions(Viewer viewer);

    Unit found(Viewer viewer, NewMunicipality municipality);

    Unit add(Viewer viewer, UnitId parent, NewOrganisation organisation);

    List<UnitLink> links(Viewer viewer, @Nullable UnitId unit);

    void link(Viewer viewer, UnitId from, LinkKind kind, UnitId to, String note);
}
