package opora.territory.internal;

import static db.territory.Tables.UNIT;

import db.territory.tables.records.UnitRecord;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import opora.shared.UnitId;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import opora.territory.UnitKind;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A unit as a row and back. */
final class UnitRows {

    static Unit unit(UnitRecord row) {
        var parent = row.getParentId();
        var kind = row.getOrganisationKind();
        return new Unit(
                new UnitId(row.getId()),
                parent == null ? null : new UnitId(parent),
                UnitKind.valueOf(row.getKind()),
                kind == null ? null : OrganisationKind.valueOf(kind),
                row.getScope(),
                row.getName(),
                row.getShortName(),
                ZoneId.of(row.getTimeZone()),
                row.getHeadName(),
                row.getEmail(),
                row.getStartsOn(),
                row.getEndsOn(),
                row.getVersion());
    }

    static Map<Field<?>, @Nullable Object> row(Unit unit, String listedIn) {
        var row = changes(unit);
        row.put(UNIT.ID, unit.id().value());
        row.put(UNIT.PARENT_ID, unit.parent() == null ? null : unit.parent().value());
        row.put(UNIT.KIND, unit.kind().name());
        row.put(UNIT.SCOPE, unit.scope());
        row.put(UNIT.LISTED_IN, listedIn);
        row.put(UNIT.TIME_ZONE, unit.zone().getId());
        return row;
    }

    /** What an edit may change: never the place in the tree. */
    static Map<Field<?>, @Nullable Object> changes(Unit unit) {
        var row = new HashMap<Field<?>, @Nullable Object>();
        var kind = unit.organisationKind();
        row.put(UNIT.ORGANISATION_KIND, kind == null ? null : kind.name());
        row.put(UNIT.NAME, Objects.requireNonNull(unit.name()));
        row.put(UNIT.SHORT_NAME, unit.shortName());
        row.put(UNIT.HEAD_NAME, unit.headName());
        row.put(UNIT.EMAIL, unit.email());
        row.put(UNIT.STARTS_ON, unit.startsOn());
        row.put(UNIT.ENDS_ON, unit.endsOn());
        return row;
    }

    private UnitRows() {}
}
