package opora.staff.internal.confirm;

import static db.staff.Tables.CONFIRMATION;
import static db.staff.Tables.CONFIRMED_LINE;
import static db.staff.Tables.LIST_LINES;

import db.staff.tables.records.ConfirmationRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.Ids;
import opora.staff.internal.confirm.SchoolLine.Counted;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Lists of organisations, as they are and as they were confirmed. */
@Repository
class ConfirmationRepository {

    private static final int MOST_PEOPLE = 5000;

    private final DSLContext db;

    ConfirmationRepository(DSLContext db) {
        this.db = db;
    }

    /** Who is in the list of one organisation on a day, by name. */
    List<ListLine> lines(Unit unit, LocalDate day) {
        var list = list(List.of(unit), day);
        return db.selectFrom(list)
                .orderBy(list.NAME, list.PERSON_ID)
                .limit(MOST_PEOPLE)
                .fetch(row ->
                        new ListLine(
                                row.getPersonId(),
                                row.getName(),
                                row.getPosts(),
                                row.getEducation(),
                                row.getCategory(),
                                row.getCategorySince(),
                                row.getLastCourseOn(),
                                row.getDigest()));
    }

    /** What the lists of many organisations come to: one question for all. */
    Map<UUID, Counted> counted(Collection<Unit> units, LocalDate day) {
        if (units.isEmpty()) return Map.of();
        var list = list(units, day);
        var digest =
                DSL.field(
                        "encode(sha256(convert_to(string_agg({0}::text || {1}, ',' order by"
                                + " ({0}::text || {1}) collate \"C\"), 'UTF8')), 'hex')",
                        String.class, list.PERSON_ID, list.DIGEST);
        return db.select(list.UNIT_ID, DSL.count(), digest)
                .from(list)
                .groupBy(list.UNIT_ID)
                .fetchMap(row -> row.value1(), row -> new Counted(row.value2(), row.value3()));
    }

    private static db.staff.tables.ListLines list(Collection<Unit> units, LocalDate day) {
        return LIST_LINES.call(
                units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new),
                units.stream().map(Unit::scope).toArray(String[]::new),
                day);
    }

    /** Of these checks, by organisation, the first one first. */
    List<Confirmation> of(Collection<UUID> checks, String unitScope) {
        if (checks.isEmpty()) return List.of();
        return db.selectFrom(CONFIRMATION)
                .where(CONFIRMATION.CHECK_ID.in(checks))
                .and(CONFIRMATION.UNIT_SCOPE.startsWith(unitScope))
                .orderBy(CONFIRMATION.UNIT_ID, CONFIRMATION.NO)
                .fetch(ConfirmationRepository::confirmation);
    }

    List<ListLine> confirmed(UUID confirmation) {
        return db.selectFrom(CONFIRMED_LINE)
                .where(CONFIRMED_LINE.CONFIRMATION_ID.eq(confirmation))
                .orderBy(CONFIRMED_LINE.NAME, CONFIRMED_LINE.PERSON_ID)
                .fetch(row ->
                        new ListLine(
                                row.getPersonId(),
                                row.getName(),
                                row.getPosts(),
                                row.getEducation(),
                                row.getCategory(),
                                row.getCategorySince(),
                                row.getLastCourseOn(),
                                row.getDigest()));
    }

    /**
     * @return whether it is the one of its number: of two who press at once, one
     */
    boolean insert(Confirmation one, List<ListLine> lines) {
        var fresh =
                db.insertInto(CONFIRMATION)
                        .set(CONFIRMATION.ID, one.id())
                        .set(CONFIRMATION.CHECK_ID, one.check())
                        .set(CONFIRMATION.SCOPE, one.scope())
                        .set(CONFIRMATION.UNIT_ID, one.unit())
                        .set(CONFIRMATION.UNIT_SCOPE, one.unitScope())
                        .set(CONFIRMATION.PERSON_ID, one.person())
                        .set(CONFIRMATION.HAT, one.hat())
                        .set(CONFIRMATION.NO, one.no())
                        .set(CONFIRMATION.CONFIRMED_AT, one.at())
                        .set(CONFIRMATION.CONFIRMED_ON, one.on())
                        .set(CONFIRMATION.PEOPLE, one.people())
                        .set(CONFIRMATION.DIGEST, one.digest())
                        .set(CONFIRMATION.NOTE, one.note())
                        .onConflictDoNothing()
                        .execute();
        if (fresh == 1) freeze(one, lines);
        return fresh == 1;
    }

    private void freeze(Confirmation one, List<ListLine> lines) {
        db.batchInsert(
                        lines.stream()
                                .map(line -> {
                                    var row = db.newRecord(CONFIRMED_LINE);
                                    row.setId(Ids.next());
                                    row.setConfirmationId(one.id());
                                    row.setScope(one.scope());
                                    row.setUnitScope(one.unitScope());
                                    row.setPersonId(line.person());
                                    row.setName(line.name());
                                    row.setPosts(line.posts());
                                    row.setEducation(line.education());
                                    row.setCategory(line.category());
                                    row.setCategorySince(line.categorySince());
                                    row.setLastCourseOn(line.lastCourseOn());
                                    row.setDigest(line.digest());
                                    return row;
                                })
                                .toList())
                .execute();
    }

    private static Confirmation confirmation(ConfirmationRecord row) {
        return new Confirmation(
                row.getId(),
                row.getCheckId(),
                row.getScope(),
                row.getUnitId(),
                row.getUnitScope(),
                row.getPersonId(),
                row.getHat(),
                row.getNo(),
                row.getConfirmedAt(),
                row.getConfirmedOn(),
                row.getPeople(),
                row.getDigest(),
                row.getNote());
    }
}
