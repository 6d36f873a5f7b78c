package opora.roadmap.internal.tag;

import static db.roadmap.Tables.TAG;
import static db.roadmap.Tables.UNIT_TAG;
import static db.territory.Tables.UNIT;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Unit;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Which organisations carry which tag. */
@Repository
class UnitTagRepository {

    private static final int MOST = 2_000;

    private final DSLContext db;

    UnitTagRepository(DSLContext db) {
        this.db = db;
    }

    Map<UUID, Integer> counts(Viewer viewer) {
        return db.select(UNIT_TAG.TAG_ID, count())
                .from(UNIT_TAG)
                .where(near(viewer))
                .groupBy(UNIT_TAG.TAG_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** Organisations with a tag by name. */
    List<Tagged> of(Viewer viewer, UUID tag) {
        return db.select(UNIT.ID, UNIT.SHORT_NAME, UNIT.NAME)
                .from(UNIT_TAG)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_TAG.UNIT_ID))
                .where(UNIT_TAG.TAG_ID.eq(tag))
                .and(near(viewer))
                .orderBy(UNIT.NAME, UNIT.ID)
                .limit(MOST)
                .fetch(row ->
                        new Tagged(
                                "UNIT",
                                row.value1(),
                                row.value1(),
                                row.value2().isEmpty() ? row.value3() : row.value2(),
                                "",
                                true));
    }

    /** Tags of an organisation by name. */
    List<Tagged> ofUnit(UnitId unit) {
        return db.select(TAG.ID, TAG.NAME, TAG.NOTE)
                .from(UNIT_TAG)
                .join(TAG)
                .on(TAG.ID.eq(UNIT_TAG.TAG_ID))
                .where(UNIT_TAG.UNIT_ID.eq(unit.value()))
                .orderBy(TAG.NAME)
                .fetch(row ->
                        new Tagged(
                                "TAG",
                                row.value1(),
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                true));
    }

    int add(UUID tag, String scope, Collection<Unit> units) {
        var rows =
                units.stream()
                        .map(unit ->
                                DSL.row(Ids.next(), scope, tag, unit.id().value(), unit.scope()))
                        .toList();
        if (rows.isEmpty()) return 0;
        return db.insertInto(
                        UNIT_TAG,
                        UNIT_TAG.ID,
                        UNIT_TAG.SCOPE,
                        UNIT_TAG.TAG_ID,
                        UNIT_TAG.UNIT_ID,
                        UNIT_TAG.UNIT_SCOPE)
                .valuesOfRows(rows)
                .onConflictDoNothing()
                .execute();
    }

    int remove(UUID tag, String scope, Collection<UUID> units) {
        return units.isEmpty()
                ? 0
                : db.deleteFrom(UNIT_TAG)
                        .where(UNIT_TAG.TAG_ID.eq(tag))
                        .and(UNIT_TAG.SCOPE.ge(scope))
                        .and(UNIT_TAG.SCOPE.lt(Scopes.end(scope)))
                        .and(UNIT_TAG.UNIT_ID.in(units))
                        .execute();
    }

    private static Condition near(Viewer viewer) {
        return UNIT_TAG.UNIT_SCOPE
                .ge(viewer.scope())
                .and(UNIT_TAG.UNIT_SCOPE.lt(Scopes.end(viewer.scope())));
    }
}
