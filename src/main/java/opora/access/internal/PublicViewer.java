package opora.access.internal;

import java.time.ZoneId;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** Everybody: sees what was published for all, on the public pages only (общественность). */
enum PublicViewer implements Viewer {
    EVERYBODY;

    private static final UnitId NOWHERE = new UnitId(new UUID(0, 0));
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Override
    public @Nullable PersonId person() {
        return null;
    }

    @Override
    public @Nullable UUID hat() {
        return null;
    }

    @Override
    public String hatName() {
        return "PUBLIC";
    }

    @Override
    public String scope() {
        return "";
    }

    @Override
    public UnitId unit() {
        return NOWHERE;
    }

    @Override
    public UnitId municipality() {
        return NOWHERE;
    }

    @Override
    public String municipalityScope() {
        return "";
    }

    @Override
    public ZoneId zone() {
        return MOSCOW;
    }

    @Override
    public boolean may(Permission permission) {
        return false;
    }

    @Override
    public boolean publicPages() {
        return true;
    }
}
