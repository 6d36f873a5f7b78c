package opora.territory.internal.status;

import static db.territory.Tables.UNIT_STATUS;

import db.territory.tables.records.UnitStatusRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import opora.territory.StatusKind;
import opora.territory.UnitState;
import opora.territory.UnitStatus;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** SQL of statuses. */
@Repository
public class StatusRepository {

    private final DSLContext db;

    StatusRepository(DSLContext db) {
        this.db = db;
    }

    public List<UnitStatus> on(Collection<UnitId> units, LocalDate day) {
        if (units.isEmpty()) return List.of();
        return find(
                UNIT_STATUS
                        .UNIT_ID
                        .in(units.stream().map(UnitId::value).toList())
                        .and(covered(day)));
    }

    /** Also those that ended, the latest first. */
    public List<UnitStatus> all(UnitId unit) {
        return find(UNIT_STATUS.UNIT_ID.eq(unit.value()));
    }

    public List<UnitId> having(StatusKind kind, String within, LocalDate day) {
        return db.select(UNIT_STATUS.UNIT_ID)
                .from(UNIT_STATUS)
                .where(UNIT_STATUS.KIND.eq(kind.name()))
                .and(
                        UNIT_STATUS
                                .LISTED_IN
                                .eq(within)
                                .or(
                                        UNIT_STATUS
                                                .SCOPE
                                                .ge(within)
                                                .and(UNIT_STATUS.SCOPE.lt(Scopes.end(within)))))
                .and(covered(day))
                .orderBy(UNIT_STATUS.UNIT_ID)
                .fetch(row -> new UnitId(row.value1()));
    }

    Optional<UnitStatus> find(UUID id) {
        return find(UNIT_STATUS.ID.eq(id)).stream().findFirst();
    }

    void insert(UnitStatus status, UnitState where) {
        db.insertInto(UNIT_STATUS)
                .set(UNIT_STATUS.ID, status.id())
                .set(UNIT_STATUS.UNIT_ID, status.unit().value())
                .set(UNIT_STATUS.SCOPE, where.scope())
                .set(UNIT_STATUS.LISTED_IN, where.listedIn())
                .set(UNIT_STATUS.KIND, status.kind().name())
                .set(UNIT_STATUS.STARTS_ON, status.startsOn())
                .set(UNIT_STATUS.ENDS_ON, status.endsOn())
                .set(UNIT_STATUS.ACT, status.act())
                .set(UNIT_STATUS.NOTE, status.note())
                .execute();
    }

    void end(UnitStatus status, LocalDate lastDay, String note) {
        var changed =
                db.update(UNIT_STATUS)
                        .set(UNIT_STATUS.ENDS_ON, lastDay)
                        .set(UNIT_STATUS.NOTE, note)
                        .set(UNIT_STATUS.VERSION, status.version() + 1)
                        .where(UNIT_STATUS.ID.eq(status.id()))
                        .and(UNIT_STATUS.VERSION.eq(status.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("UnitStatus", status.id());
    }

    void delete(UnitStatus status) {
        db.deleteFrom(UNIT_STATUS).where(UNIT_STATUS.ID.eq(status.id())).execute();
    }

    private static Condition covered(LocalDate day) {
        return UNIT_STATUS
                .STARTS_ON
                .le(day)
                .and(UNIT_STATUS.ENDS_ON.isNull().or(UNIT_STATUS.ENDS_ON.ge(day)));
    }

    private List<UnitStatus> find(Condition where) {
        return db.selectFrom(UNIT_STATUS)
                .where(where)
                .orderBy(UNIT_STATUS.STARTS_ON.desc(), UNIT_STATUS.KIND, UNIT_STATUS.ID)
                .fetch(StatusRepository::status);
    }

    private static UnitStatus status(UnitStatusRecord row) {
        return new UnitStatus(
                row.getId(),
                new UnitId(row.getUnitId()),
                StatusKind.valueOf(row.getKind()),
                row.getStartsOn(),
                row.getEndsOn(),
                row.getAct(),
                row.getNote(),
                row.getVersion());
    }
}
