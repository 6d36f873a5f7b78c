package opora.territory.internal;

import static db.territory.Tables.UNIT_LINK;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.UnitId;
import opora.territory.LinkKind;
import opora.territory.UnitLink;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of the links between units. */
@Repository
class LinkRepository {

    private final DSLContext db;

    LinkRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * @param unit null for all links of the municipality
     */
    List<UnitLink> find(String scope, @Nullable UnitId unit) {
        return db.selectFrom(UNIT_LINK)
                .where(UNIT_LINK.SCOPE.eq(scope))
                .and(
                        unit == null
                                ? noCondition()
                                : UNIT_LINK
                                        .FROM_UNIT
                                        .eq(unit.value())
                                        .or(UNIT_LINK.TO_UNIT.eq(unit.value())))
                .orderBy(UNIT_LINK.KIND, UNIT_LINK.ID)
                .fetch(row ->
                        new UnitLink(
                                row.getId(),
                                new UnitId(row.getFromUnit()),
                                new UnitId(row.getToUnit()),
                                LinkKind.valueOf(row.getKind()),
                                row.getNote()));
    }

    /** Saying the same link twice changes nothing. */
    void insert(String scope, UnitId from, LinkKind kind, UnitId to, String note) {
        db.insertInto(UNIT_LINK)
                .set(UNIT_LINK.ID, Ids.next())
                .set(UNIT_LINK.SCOPE, scope)
                .set(UNIT_LINK.FROM_UNIT, from.value())
                .set(UNIT_LINK.TO_UNIT, to.value())
                .set(UNIT_LINK.KIND, kind.name())
                .set(UNIT_LINK.NOTE, note)
                .onConflictDoNothing()
                .execute();
    }

    void delete(UUID id) {
        if (db.deleteFrom(UNIT_LINK).where(UNIT_LINK.ID.eq(id)).execute() == 0)
            throw new NotFound("UnitLink", id);
    }
}
