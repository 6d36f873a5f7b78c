package opora.staff.internal.transfer;

import static db.staff.Tables.ADDRESSES;
import static db.staff.Tables.ARRIVAL;
import static db.staff.Tables.TRANSFER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import opora.staff.internal.rule.Employment;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of transfers: the sender's rows and those of whoever is addressed. */
@Repository
class TransferRepository {

    private static final int MOST = 100;

    private final DSLContext db;
    private final Clock clock;

    TransferRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A municipality somebody may be sent to. */
    record Address(UUID unit, String name, String region) {}

    List<Address> addresses() {
        return db.selectFrom(ADDRESSES.call())
                .fetch(row -> new Address(row.getUnitId(), row.getName(), row.getRegion()));
    }

    @Nullable UUID byInn(UUID municipality, String inn) {
        return (UUID) db.fetchValue("select staff.address_of({0}, {1})", municipality, inn);
    }

    UUID insert(
            Viewer viewer,
            Employment job,
            TransferForm form,
            String name,
            @Nullable UUID to,
            String toName) {
        var id = Ids.next();
        var person = viewer.person();
        db.insertInto(TRANSFER)
                .set(TRANSFER.ID, id)
                .set(TRANSFER.SCOPE, job.scope())
                .set(TRANSFER.UNIT_ID, job.unit())
                .set(TRANSFER.PERSON_ID, job.person())
                .set(TRANSFER.JOB_ID, job.id())
                .set(TRANSFER.WAS_UNTIL, job.endsOn())
                .set(TRANSFER.PERSON_NAME, name)
                .set(TRANSFER.TITLE, job.title())
                .set(TRANSFER.TO_UNIT, to)
                .set(TRANSFER.TO_NAME, toName)
                .set(TRANSFER.LAST_DAY, form.last())
                .set(TRANSFER.ACT, form.ground())
                .set(TRANSFER.NOTE, form.note())
                .set(TRANSFER.STATE, to == null ? "LEFT" : "SENT")
                .set(TRANSFER.MADE_BY, person == null ? null : person.value())
                .execute();
        return id;
    }

    boolean send(UUID transfer) {
        return Boolean.TRUE.equals(
                db.fetchValue("select staff.send_transfer({0}, {1})", transfer, Ids.next()));
    }

    boolean withdraw(UUID transfer) {
        return Boolean.TRUE.equals(db.fetchValue("select staff.withdraw_transfer({0})", transfer));
    }

    boolean waiting(UUID person) {
        return db.fetchExists(
                db.selectOne()
                        .from(TRANSFER)
                        .join(ARRIVAL)
                        .on(ARRIVAL.TRANSFER_ID.eq(TRANSFER.ID))
                        .where(TRANSFER.PERSON_ID.eq(person))
                        .and(ARRIVAL.STATE.eq("WAITING")));
    }

    List<Transfer> sent(Viewer viewer) {
        return transfers(
                TRANSFER.SCOPE
                        .ge(viewer.scope())
                        .and(TRANSFER.SCOPE.lt(Scopes.end(viewer.scope()))));
    }

    Optional<Transfer> transfer(UUID id) {
        return transfers(TRANSFER.ID.eq(id)).stream().findFirst();
    }

    private List<Transfer> transfers(Condition where) {
        return db.select(TRANSFER.fields())
                .select(ARRIVAL.STATE, ARRIVAL.REASON)
                .from(TRANSFER)
                .leftJoin(ARRIVAL)
                .on(ARRIVAL.TRANSFER_ID.eq(TRANSFER.ID))
                .where(where)
                .orderBy(TRANSFER.MADE_AT.desc(), TRANSFER.ID)
                .limit(MOST)
                .fetch(TransferRepository::transfer);
    }

    /** Addressed to units under the viewer's; those that wait first. */
    List<Arrival> arrivals(Viewer viewer) {
        return db.selectFrom(ARRIVAL)
                .where(ARRIVAL.SCOPE.ge(viewer.scope()))
                .and(ARRIVAL.SCOPE.lt(Scopes.end(viewer.scope())))
                .orderBy(ARRIVAL.STATE.eq("WAITING").desc(), ARRIVAL.MADE_AT.desc(), ARRIVAL.ID)
                .limit(MOST)
                .fetch(TransferRepository::arrival);
    }

    Optional<Arrival> arrival(Viewer viewer, UUID id) {
        return db.selectFrom(ARRIVAL)
                .where(ARRIVAL.ID.eq(id))
                .and(ARRIVAL.SCOPE.ge(viewer.scope()))
                .and(ARRIVAL.SCOPE.lt(Scopes.end(viewer.scope())))
                .fetchOptional(TransferRepository::arrival);
    }

    void decide(Arrival arrival, String state, String reason) {
        var changed =
                db.update(ARRIVAL)
                        .set(ARRIVAL.STATE, state)
                        .set(ARRIVAL.REASON, reason)
                        .set(ARRIVAL.DECIDED_AT, clock.instant())
                        .set(ARRIVAL.VERSION, arrival.version() + 1)
                        .where(ARRIVAL.ID.eq(arrival.id()))
                        .and(ARRIVAL.STATE.eq("WAITING"))
                        .and(ARRIVAL.VERSION.eq(arrival.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Arrival", arrival.id());
    }

    int waiting(Viewer viewer) {
        return db.fetchCount(
                ARRIVAL,
                ARRIVAL.SCOPE
                        .ge(viewer.scope())
                        .and(ARRIVAL.SCOPE.lt(Scopes.end(viewer.scope())))
                        .and(ARRIVAL.STATE.eq("WAITING")));
    }

    private static Transfer transfer(Record row) {
        var reason = row.get(ARRIVAL.REASON);
        return new Transfer(
                row.get(TRANSFER.ID),
                row.get(TRANSFER.UNIT_ID),
                row.get(TRANSFER.PERSON_ID),
                row.get(TRANSFER.JOB_ID),
                row.get(TRANSFER.WAS_UNTIL),
                row.get(TRANSFER.PERSON_NAME),
                row.get(TRANSFER.TITLE),
                row.get(TRANSFER.TO_NAME),
                row.get(TRANSFER.LAST_DAY),
                row.get(TRANSFER.ACT),
                row.get(TRANSFER.NOTE),
                row.get(TRANSFER.STATE),
                row.get(ARRIVAL.STATE),
                reason == null ? "" : reason,
                row.get(TRANSFER.MADE_AT));
    }

    private static Arrival arrival(Record row) {
        return new Arrival(
                row.get(ARRIVAL.ID),
                row.get(ARRIVAL.SCOPE),
                row.get(ARRIVAL.UNIT_ID),
                row.get(ARRIVAL.PERSON_ID),
                row.get(ARRIVAL.PERSON_NAME),
                row.get(ARRIVAL.TITLE),
                row.get(ARRIVAL.FROM_NAME),
                row.get(ARRIVAL.LAST_DAY),
                row.get(ARRIVAL.ACT),
                row.get(ARRIVAL.NOTE),
                row.get(ARRIVAL.STATE),
                row.get(ARRIVAL.REASON),
                row.get(ARRIVAL.MADE_AT),
                row.get(ARRIVAL.VERSION));
    }
}
