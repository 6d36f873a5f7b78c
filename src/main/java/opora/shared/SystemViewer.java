package opora.shared;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A named system hat of one municipality: jobs, feeds by secret link, the public pages (системная
 * роль).
 *
 * @param name what the journal writes, «SYSTEM:reminders»
 */
public record SystemViewer(
        String name,
        UnitId municipality,
        String municipalityScope,
        ZoneId zone,
        Set<Permission> permissions)
        implements Viewer {

    public static SystemViewer of(
            String job, UnitId municipality, String scope, ZoneId zone, Permission... permissions) {
        return new SystemViewer("SYSTEM:" + job, municipality, scope, zone, Set.of(permissions));
    }

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
        return name;
    }

    @Override
    public String scope() {
        return municipalityScope;
    }

    @Override
    public UnitId unit() {
        return municipality;
    }

    @Override
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
