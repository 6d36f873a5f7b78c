package opora.roadmap;

import java.time.ZoneId;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Unit;

/** A person of a test wearing a role in a unit. */
public record TestHat(PersonId person, UUID hat, Role role, Unit where, Unit town)
        implements Viewer {

    @Override
    public String hatName() {
        return role.name();
    }

    @Override
    public String scope() {
        return where.scope();
    }

    @Override
    public UnitId unit() {
        return where.id();
    }

    @Override
    public UnitId municipality() {
        return town.id();
    }

    @Override
    public String municipalityScope() {
        return town.scope();
    }

    @Override
    public ZoneId zone() {
        return town.zone();
    }

    @Override
    public boolean may(Permission permission) {
        return role.permissions().contains(permission);
    }
}
