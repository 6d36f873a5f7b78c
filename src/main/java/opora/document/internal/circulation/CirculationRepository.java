package opora.document.internal.circulation;

import static db.document.Tables.CIRCULATION;
import static db.document.Tables.CIRCULATION_PERSON;
import static db.document.Tables.CIRCULATION_THING;
import static db.document.Tables.CIRCULATION_UNIT;
import static opora.shared.Permission.ACQUAINT_UNIT;
import static org.jooq.impl.DSL.select;

import db.document.tables.records.CirculationRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Circulations and the documents they bring. */
@Repository
class CirculationRepository {

    private static final int SHOWN = 100;

    private final DSLContext db;

    CirculationRepository(DSLContext db) {
        this.db = db;
    }

    /** A document by kind and number. */
    record Thing(String kind, UUID id) {}

    void insert(Circulation one, List<Thing> things) {
        db.insertInto(CIRCULATION)
                .set(CIRCULATION.ID, one.id())
                .set(CIRCULATION.SCOPE, one.scope())
                .set(CIRCULATION.TITLE, one.title())
                .set(CIRCULATION.NOTE, one.note())
                .set(CIRCULATION.REACH, one.reach().name())
                .set(CIRCULATION.STARTS_ON, one.startsOn())
                .set(CIRCULATION.DUE_ON, one.dueOn())
                .set(CIRCULATION.SENT_BY, one.sentBy())
                .execute();
        int ordinal = 0;
        for (var thing : things)
            db.insertInto(CIRCULATION_THING)
                    .set(CIRCULATION_THING.ID, Ids.next())
                    .set(CIRCULATION_THING.CIRCULATION_ID, one.id())
                    .set(CIRCULATION_THING.SCOPE, one.scope())
                    .set(CIRCULATION_THING.ORDINAL, ++ordinal)
                    .set(CIRCULATION_THING.KIND, thing.kind())
                    .set(CIRCULATION_THING.THING_ID, thing.id())
                    .execute();
    }

    void update(Circulation one) {
        var rows =
                db.update(CIRCULATION)
                        .set(CIRCULATION.CLOSED_ON, one.closedOn())
                        .set(CIRCULATION.VERSION, one.version() + 1)
                        .where(CIRCULATION.ID.eq(one.id()))
                        .and(CIRCULATION.VERSION.eq(one.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Circulation", one.id());
    }

    Optional<Circulation> find(UUID id) {
        return db.selectFrom(CIRCULATION)
                .where(CIRCULATION.ID.eq(id))
                .fetchOptional(CirculationRepository::circulation);
    }

    List<Thing> things(UUID id) {
        return db.selectFrom(CIRCULATION_THING)
                .where(CIRCULATION_THING.CIRCULATION_ID.eq(id))
                .orderBy(CIRCULATION_THING.ORDINAL)
                .fetch(row -> new Thing(row.getKind(), row.getThingId()));
    }

    /** Which circulations bring a document, the latest first. */
    List<Circulation> of(Viewer viewer, Thing thing) {
        return db.select(CIRCULATION.fields())
                .from(CIRCULATION)
                .join(CIRCULATION_THING)
                .on(CIRCULATION_THING.CIRCULATION_ID.eq(CIRCULATION.ID))
                .where(CIRCULATION_THING.KIND.eq(thing.kind()))
                .and(CIRCULATION_THING.THING_ID.eq(thing.id()))
                .and(sent(viewer.scope()).or(CIRCULATION.SCOPE.in(viewer.ancestors())))
                .orderBy(CIRCULATION.STARTS_ON.desc(), CIRCULATION.ID.desc())
                .limit(SHOWN)
                .fetch(row -> circulation(row.into(CIRCULATION)));
    }

    /** Those sent from exactly this path, open ones first, the latest day first. */
    List<Circulation> sentFrom(String scope) {
        return db.selectFrom(CIRCULATION)
                .where(CIRCULATION.SCOPE.eq(scope))
                .orderBy(
                        CIRCULATION.CLOSED_ON.isNotNull(),
                        CIRCULATION.DUE_ON.desc(),
                        CIRCULATION.ID.desc())
                .limit(SHOWN)
                .fetch(CirculationRepository::circulation);
    }

    /** Open ones of a path and of those under it. */
    List<Circulation> open(String scope) {
        return db.selectFrom(CIRCULATION)
                .where(sent(scope))
                .and(CIRCULATION.CLOSED_ON.isNull())
                .orderBy(CIRCULATION.DUE_ON, CIRCULATION.ID)
                .limit(SHOWN)
                .fetch(CirculationRepository::circulation);
    }

    /** Those addressed to somebody, and to the unit he speaks for. */
    List<Circulation> addressedTo(PersonId person, Viewer viewer, boolean openOnly) {
        var units =
                select(CIRCULATION_UNIT.CIRCULATION_ID)
                        .from(CIRCULATION_UNIT)
                        .where(CIRCULATION_UNIT.UNIT_ID.eq(viewer.unit().value()));
        var people =
                select(CIRCULATION_PERSON.CIRCULATION_ID)
                        .from(CIRCULATION_PERSON)
                        .where(CIRCULATION_PERSON.PERSON_ID.eq(person.value()));
        var mine = CIRCULATION.ID.in(people);
        var where = viewer.may(ACQUAINT_UNIT) ? mine.or(CIRCULATION.ID.in(units)) : mine;
        return db.selectFrom(CIRCULATION)
                .where(openOnly ? where.and(CIRCULATION.CLOSED_ON.isNull()) : where)
                .orderBy(
                        CIRCULATION.CLOSED_ON.isNotNull(),
                        CIRCULATION.DUE_ON.desc(),
                        CIRCULATION.ID.desc())
                .limit(SHOWN)
                .fetch(CirculationRepository::circulation);
    }

    private static Condition sent(String scope) {
        return CIRCULATION.SCOPE.ge(scope).and(CIRCULATION.SCOPE.lt(Scopes.end(scope)));
    }

    static Collection<UUID> ids(Collection<Circulation> some) {
        return some.stream().map(Circulation::id).toList();
    }

    private static Circulation circulation(CirculationRecord row) {
        return new Circulation(
                row.getId(),
                row.getScope(),
                row.getTitle(),
                row.getNote(),
                Reach.valueOf(row.getReach()),
                row.getStartsOn(),
                row.getDueOn(),
                row.getClosedOn(),
                row.getSentBy(),
                row.getVersion());
    }
}
