package opora.territory.internal;

import static opora.shared.Permission.ORGANISATION_ADD;
import static opora.shared.Permission.SETTINGS;
import static opora.shared.Permission.TERRITORY_EDIT;

import java.time.ZoneId;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Names;
import opora.territory.NewMunicipality;
import opora.territory.NewOrganisation;
import opora.territory.Unit;
import opora.territory.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Grows the tree. Organisations are listed in their municipality, where colleagues see each other's
 * cards; every other unit is listed only in itself, or the municipalities of a region would see
 * each other.
 */
@Component
public class Founding {

    static final String ROOT = "1.";

    private final UnitRepository units;

    Founding(UnitRepository units) {
        this.units = units;
    }

    Unit federation(String name) {
        var root = grown(null, ROOT, UnitKind.FEDERATION, name, "", ZoneId.of("Europe/Moscow"));
        return units.insert(root, ROOT);
    }

    Unit municipality(Viewer viewer, NewMunicipality wanted) {
        viewer.require(SETTINGS);
        if (wanted.name().isBlank()) throw new RuleViolation("municipality.name.empty");
        if (wanted.region().isBlank()) throw new RuleViolation("municipality.region.empty");
        var region = region(wanted.region().strip(), wanted.zone());
        var taken =
                units.ofKind(UnitKind.MUNICIPALITY).stream()
                        .filter(unit -> region.id().equals(unit.parent()))
                        .anyMatch(unit -> same(unit.name(), wanted.name()));
        if (taken) throw new RuleViolation("municipality.name.taken", wanted.name().strip());
        var scope = region.scope() + units.nextPart();
        var unit =
                grown(
                        region,
                        scope,
                        UnitKind.MUNICIPALITY,
                        wanted.name().strip(),
                        wanted.shortName().strip(),
                        wanted.zone());
        return units.insert(unit, scope);
    }

    public Unit organisation(Viewer viewer, Unit parent, NewOrganisation wanted) {
        if (!viewer.may(ORGANISATION_ADD)) viewer.require(TERRITORY_EDIT);
        if (!Scopes.within(parent.scope(), viewer.scope()))
            throw new Forbidden("the unit's parent");
        if (wanted.name().isBlank()) throw new RuleViolation("organisation.name.empty");
        var unit =
                new Unit(
                        new UnitId(Ids.next()),
                        parent.id(),
                        UnitKind.ORGANISATION,
                        wanted.kind(),
                        parent.scope() + units.nextPart(),
                        wanted.name().strip(),
                        wanted.shortName().strip(),
                        parent.zone(),
                        wanted.headName().strip(),
                        wanted.email().strip(),
                        wanted.startsOn(),
                        null,
                        0);
        return units.insert(unit, municipalityOf(parent).scope());
    }

    /** Itself, or the unit above that is no organisation. */
    public Unit municipalityOf(Unit unit) {
        var above = unit;
        while (above.kind() == UnitKind.ORGANISATION && above.parent() != null) {
            var parent = above.parent();
            above = units.find(parent).orElseThrow(() -> new NotFound("Unit", parent));
        }
        return above;
    }

    private Unit region(String name, ZoneId zone) {
        return units.ofKind(UnitKind.REGION).stream()
                .filter(unit -> same(unit.name(), name))
                .findFirst()
                .orElseGet(() -> newRegion(name, zone));
    }

    private Unit newRegion(String name, ZoneId zone) {
        var root = units.atScope(ROOT).orElseThrow(() -> new NotFound("Unit", ROOT));
        var scope = ROOT + units.nextPart();
        return units.insert(grown(root, scope, UnitKind.REGION, name, "", zone), scope);
    }

    private static boolean same(String one, String other) {
        return Names.plain(one).equals(Names.plain(other));
    }

    private static Unit grown(
            @Nullable Unit parent,
            String scope,
            UnitKind kind,
            String name,
            String shortName,
            ZoneId zone) {
        return new Unit(
                new UnitId(Ids.next()),
                parent == null ? null : parent.id(),
                kind,
                null,
                scope,
                name,
                shortName,
                zone,
                "",
                "",
                null,
                null,
                0);
    }
}
