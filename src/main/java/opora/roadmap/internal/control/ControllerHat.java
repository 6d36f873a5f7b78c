package opora.roadmap.internal.control;

import java.time.ZoneId;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The right an order gives to whom it lays control on: to read what it is about, from the unit that
 * keeps it, and nothing more. Put on for one page only.
 */
record ControllerHat(Viewer worn, String scope) implements Viewer {

    @Override
    public @Nullable PersonId person() {
        return worn.person();
    }

    @Override
    public @Nullable UUID hat() {
        return worn.hat();
    }

    @Override
    public String hatName() {
        return "CONTROLLER";
    }

    @Override
    public UnitId unit() {
        return worn.unit();
    }

    @Override
    public UnitId municipality() {
        return worn.municipality();
    }

    @Override
    public String municipalityScope() {
        return worn.municipalityScope();
    }

    @Override
    public ZoneId zone() {
        return worn.zone();
    }

    @Override
    public boolean may(Permission permission) {
        return permission == Permission.ROADMAP_READ;
    }
}
