package opora.access.internal;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.UnitId;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** One hat of a person as the frame shows it and the viewer wears it. */
public record HatLine(
        UUID id,
        Role role,
        UnitId unit,
        String scope,
        String unitName,
        String unitShortName,
        String unitKind,
        UnitId municipality,
        String municipalityScope,
        String municipalityName,
        ZoneId zone,
        String familyName,
        String givenName,
        String patronymic,
        @Nullable UUID lastHat,
        String language,
        String customName,
        Set<Permission> permissions,
        String standsInFor,
        boolean lacksSecondStep,
        int shortest) {

    static HatLine of(Record row) {
        var unit = row.get("unit_id", UUID.class);
        var municipality = row.get("municipality_id", UUID.class);
        var above = municipality == null;
        var role = Role.valueOf(row.get("role", String.class));
        return new HatLine(
                row.get("hat_id", UUID.class),
                role,
                new UnitId(unit),
                row.get("scope", String.class),
                row.get("unit_name", String.class),
                row.get("unit_short_name", String.class),
                row.get("unit_kind", String.class),
                new UnitId(above ? unit : municipality),
                row.get(above ? "scope" : "municipality_scope", String.class),
                row.get(above ? "unit_name" : "municipality_name", String.class),
                ZoneId.of(row.get("time_zone", String.class)),
                row.get("family_name", String.class),
                row.get("given_name", String.class),
                row.get("patronymic", String.class),
                row.get("last_hat", UUID.class),
                row.get("language", String.class),
                row.get("custom_name", String.class),
                role == Role.CUSTOM
                        ? CustomRole.known(row.get("permissions", String[].class))
                        : role.permissions(),
                row.get("stands_in_for", String.class),
                row.get("lacks_second_step", Boolean.class),
                row.get("shortest", Integer.class));
    }

    HatViewer worn(PersonId person) {
        return new HatViewer(person, this);
    }

    public String fullName() {
        return (familyName + " " + givenName + " " + patronymic).strip();
    }
}
