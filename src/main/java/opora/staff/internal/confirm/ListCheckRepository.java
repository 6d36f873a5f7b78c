package opora.staff.internal.confirm;

import static db.staff.Tables.LIST_CHECK;
import static db.staff.Tables.LIST_CHECK_UNIT;

import db.staff.tables.records.ListCheckRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.shared.Ids;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Requests to confirm lists, and those they name. */
@Repository
class ListCheckRepository {

    private static final int SHOWN = 50;

    private final DSLContext db;

    ListCheckRepository(DSLContext db) {
        this.db = db;
    }

    void insert(ListCheck check, Collection<Unit> units) {
        db.insertInto(LIST_CHECK)
                .set(LIST_CHECK.ID, check.id())
                .set(LIST_CHECK.SCOPE, check.scope())
                .set(LIST_CHECK.TITLE, check.title())
                .set(LIST_CHECK.NOTE, check.note())
                .set(LIST_CHECK.EVERYBODY, check.everybody())
                .set(LIST_CHECK.STARTS_ON, check.startsOn())
                .set(LIST_CHECK.DUE_ON, check.dueOn())
                .set(LIST_CHECK.ASKED_BY, check.askedBy())
                .execute();
        var rows =
                units.stream()
                        .map(unit ->
                                DSL.row(
                                        Ids.next(),
                                        check.id(),
                                        check.scope(),
                                        unit.id().value(),
                                        unit.scope()))
                        .toList();
        if (!rows.isEmpty())
            db.insertInto(
                            LIST_CHECK_UNIT,
                            LIST_CHECK_UNIT.ID,
                            LIST_CHECK_UNIT.CHECK_ID,
                            LIST_CHECK_UNIT.SCOPE,
                            LIST_CHECK_UNIT.UNIT_ID,
                            LIST_CHECK_UNIT.UNIT_SCOPE)
                    .valuesOfRows(rows)
                    .execute();
    }

    void update(ListCheck check) {
        var rows =
                db.update(LIST_CHECK)
                        .set(LIST_CHECK.TITLE, check.title())
                        .set(LIST_CHECK.NOTE, check.note())
                        .set(LIST_CHECK.DUE_ON, check.dueOn())
                        .set(LIST_CHECK.CLOSED_ON, check.closedOn())
                        .set(LIST_CHECK.VERSION, check.version() + 1)
                        .where(LIST_CHECK.ID.eq(check.id()))
                        .and(LIST_CHECK.VERSION.eq(check.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("ListCheck", check.id());
    }

    Optional<ListCheck> find(UUID id) {
        return db.selectFrom(LIST_CHECK)
                .where(LIST_CHECK.ID.eq(id))
                .fetchOptional(ListCheckRepository::check);
    }

    /** Those of a path and of the paths above it, open ones first, the latest first. */
    List<ListCheck> all(String scope, Collection<String> above) {
        return db.selectFrom(LIST_CHECK)
                .where(within(scope).or(LIST_CHECK.SCOPE.in(above)))
                .orderBy(
                        LIST_CHECK.CLOSED_ON.isNotNull(),
                        LIST_CHECK.DUE_ON.desc(),
                        LIST_CHECK.ID.desc())
                .limit(SHOWN)
                .fetch(ListCheckRepository::check);
    }

    List<ListCheck> open(String scope, Collection<String> above) {
        return db.selectFrom(LIST_CHECK)
                .where(within(scope).or(LIST_CHECK.SCOPE.in(above)))
                .and(LIST_CHECK.CLOSED_ON.isNull())
                .orderBy(LIST_CHECK.DUE_ON, LIST_CHECK.ID)
                .limit(SHOWN)
                .fetch(ListCheckRepository::check);
    }

    /** Units named by checks that do not ask everybody. */
    Map<UUID, Set<UUID>> named(Collection<UUID> checks) {
        if (checks.isEmpty()) return Map.of();
        return db.select(LIST_CHECK_UNIT.CHECK_ID, LIST_CHECK_UNIT.UNIT_ID)
                .from(LIST_CHECK_UNIT)
                .where(LIST_CHECK_UNIT.CHECK_ID.in(checks))
                .collect(
                        Collectors.groupingBy(
                                row -> row.value1(),
                                Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    private static org.jooq.Condition within(String scope) {
        return LIST_CHECK.SCOPE.ge(scope).and(LIST_CHECK.SCOPE.lt(Scopes.end(scope)));
    }

    private static ListCheck check(ListCheckRecord row) {
        return new ListCheck(
                row.getId(),
                row.getScope(),
                row.getTitle(),
                row.getNote(),
                row.getEverybody(),
                row.getStartsOn(),
                row.getDueOn(),
                row.getClosedOn(),
                row.getAskedBy(),
                row.getVersion());
    }
}
