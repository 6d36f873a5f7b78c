package opora.territory.internal.operation;

import static db.territory.Tables.OPERATION;

import db.territory.tables.records.OperationRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.OperationKind;
import opora.territory.UnitOperation;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of operations: lines are added, never changed. */
@Repository
public class OperationRepository {

    private final DSLContext db;

    OperationRepository(DSLContext db) {
        this.db = db;
    }

    /** The act of an operation stands in the journal beside every row it touches. */
    void ground(String act) {
        db.fetch("select set_config('opora.ground', {0}, true)", act);
    }

    UUID insert(Viewer viewer, Done done) {
        var id = Ids.next();
        var person = viewer.person();
        db.insertInto(OPERATION)
                .set(OPERATION.ID, id)
                .set(OPERATION.UNIT_ID, done.state().unit().value())
                .set(OPERATION.SCOPE, done.state().scope())
                .set(OPERATION.LISTED_IN, done.state().listedIn())
                .set(OPERATION.KIND, done.kind().name())
                .set(OPERATION.ON_DAY, done.on())
                .set(OPERATION.ACT, done.act())
                .set(
                        OPERATION.OTHERS,
                        done.others().stream().map(UnitId::value).toArray(UUID[]::new))
                .set(OPERATION.BEFORE, done.before())
                .set(OPERATION.AFTER, done.after())
                .set(OPERATION.UNDOES, done.undoes())
                .set(OPERATION.PERSON_ID, person == null ? null : person.value())
                .execute();
        return id;
    }

    Optional<UnitOperation> find(UUID id) {
        return db.selectFrom(OPERATION)
                .where(OPERATION.ID.eq(id))
                .fetchOptional(row -> operation(row, undone(List.of(id))));
    }

    /** What was done to a unit or brought it about, the latest first. */
    public List<UnitOperation> of(UnitId unit) {
        var rows =
                db.selectFrom(OPERATION)
                        .where(
                                OPERATION
                                        .UNIT_ID
                                        .eq(unit.value())
                                        .or(OPERATION.OTHERS.contains(new UUID[] {unit.value()})))
                        .orderBy(OPERATION.ON_DAY.desc(), OPERATION.MADE_AT.desc())
                        .fetch();
        var undone = undone(rows.map(OperationRecord::getId));
        return rows.map(row -> operation(row, undone));
    }

    private Set<UUID> undone(List<UUID> ids) {
        return db
                .select(OPERATION.UNDOES)
                .from(OPERATION)
                .where(OPERATION.UNDOES.in(ids))
                .fetch(OPERATION.UNDOES)
                .stream()
                .collect(Collectors.toSet());
    }

    private static UnitOperation operation(OperationRecord row, Set<UUID> undone) {
        var person = row.getPersonId();
        @Nullable UUID undoes = row.getUndoes();
        return new UnitOperation(
                row.getId(),
                new UnitId(row.getUnitId()),
                OperationKind.valueOf(row.getKind()),
                row.getOnDay(),
                row.getAct(),
                Arrays.stream(row.getOthers()).map(UnitId::new).toList(),
                row.getBefore(),
                row.getAfter(),
                undoes,
                undone.contains(row.getId()),
                person == null ? null : new PersonId(person),
                row.getMadeAt());
    }
}
