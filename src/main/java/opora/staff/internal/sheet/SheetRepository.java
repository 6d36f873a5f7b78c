package opora.staff.internal.sheet;

import static db.staff.Tables.SHEET;
import static db.staff.Tables.SHEET_ROW;
import static db.staff.Tables.TAKE_BACK;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import db.staff.tables.records.SheetRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import opora.document.FileId;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.Viewer;
import opora.staff.internal.rule.Fact;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** SQL of uploaded files and of what their rows did. */
@Repository
class SheetRepository {

    private static final int SHOWN = 20;

    /** Why a file cannot be run. */
    private static final String REMOVED = "spreadsheet.removed";

    private final DSLContext db;

    SheetRepository(DSLContext db) {
        this.db = db;
    }

    UUID insert(Viewer viewer, String name, UUID file) {
        var id = Ids.next();
        db.insertInto(SHEET)
                .set(SHEET.ID, id)
                .set(SHEET.SCOPE, viewer.scope())
                .set(SHEET.UNIT_ID, viewer.unit().value())
                .set(SHEET.PERSON_ID, viewer.actor().value())
                .set(SHEET.NAME, name)
                .set(SHEET.FILE_ID, file)
                .set(SHEET.STATE, Sheet.State.WAITING.name())
                .execute();
        return id;
    }

    Sheet get(UUID id) {
        return db.selectFrom(SHEET)
                .where(SHEET.ID.eq(id))
                .fetchOptional(SheetRepository::sheet)
                .orElseThrow(() -> new NotFound("Sheet", id));
    }

    List<Sheet> of(Viewer viewer) {
        return db.selectFrom(SHEET)
                .where(SHEET.SCOPE.eq(viewer.scope()))
                .orderBy(SHEET.CREATED_AT.desc())
                .limit(SHOWN)
                .fetch(SheetRepository::sheet);
    }

    /** True when it stood in one of these states: two presses of a button are one. */
    boolean advance(UUID id, Sheet.State to, Sheet.State... from) {
        return db.update(SHEET)
                        .set(SHEET.STATE, to.name())
                        .set(SHEET.DONE, 0)
                        .where(SHEET.ID.eq(id))
                        .and(SHEET.STATE.in(java.util.Arrays.stream(from).map(Enum::name).toList()))
                        .execute()
                == 1;
    }

    /**
     * One at a time a file, on whatever node; not by the row itself, which progress is written to.
     */
    void alone(UUID id) {
        db.execute(
                "select pg_advisory_xact_lock(hashtextextended('sheet ' || {0}, 0))",
                org.jooq.impl.DSL.val(id.toString()));
    }

    void progress(UUID id, int done) {
        db.update(SHEET).set(SHEET.DONE, done).where(SHEET.ID.eq(id)).execute();
    }

    void columns(UUID id, String columns) {
        db.update(SHEET).set(SHEET.COLUMNS, columns).where(SHEET.ID.eq(id)).execute();
    }

    void finish(UUID id, Sheet.State state, String columns, Sheet.Totals totals, String message) {
        db.update(SHEET)
                .set(SHEET.STATE, state.name())
                .set(SHEET.COLUMNS, columns)
                .set(SHEET.MESSAGE, message)
                .set(SHEET.ROWS, totals.rows())
                .set(SHEET.FRESH, totals.fresh())
                .set(SHEET.CHANGED, totals.changed())
                .set(SHEET.SAME, totals.same())
                .set(SHEET.WARNED, totals.warned())
                .set(SHEET.WRONG, totals.wrong())
                .where(SHEET.ID.eq(id))
                .execute();
    }

    void fail(UUID id, String message) {
        db.update(SHEET)
                .set(SHEET.STATE, Sheet.State.FAILED.name())
                .set(SHEET.MESSAGE, message)
                .where(SHEET.ID.eq(id))
                .execute();
    }

    /** What did not come about leaves a loaded file as it was, and a word why. */
    void back(UUID id, Sheet.State from, String message) {
        if (advance(id, Sheet.State.DONE, from))
            db.update(SHEET).set(SHEET.MESSAGE, message).where(SHEET.ID.eq(id)).execute();
    }

    void undone(UUID id, int kept) {
        db.update(SHEET)
                .set(SHEET.STATE, Sheet.State.UNDONE.name())
                .set(SHEET.MESSAGE, "")
                .set(SHEET.KEPT, kept)
                .where(SHEET.ID.eq(id))
                .execute();
    }

    void clearRows(UUID sheet) {
        db.deleteFrom(SHEET_ROW).where(SHEET_ROW.SHEET_ID.eq(sheet)).execute();
    }

    void insertRows(UUID sheet, String scope, List<RowPlan> plans) {
        if (plans.isEmpty()) return;
        var insert =
                db.insertInto(
                        SHEET_ROW,
                        SHEET_ROW.ID,
                        SHEET_ROW.SHEET_ID,
                        SHEET_ROW.SCOPE,
                        SHEET_ROW.NO,
                        SHEET_ROW.OUTCOME,
                        SHEET_ROW.REASONS,
                        SHEET_ROW.PERSON_ID,
                        SHEET_ROW.ENTERED,
                        SHEET_ROW.JOB_ID,
                        SHEET_ROW.FACT_IDS);
        for (var plan : plans) {
            var job = plan.job();
            insert =
                    insert.values(
                            Ids.next(),
                            sheet,
                            scope,
                            plan.row().no(),
                            plan.outcome().name(),
                            Reason.written(plan.reasons()),
                            plan.person(),
                            plan.entered(),
                            job == null ? null : job.id(),
                            plan.facts().stream().map(Fact::id).toArray(UUID[]::new));
        }
        insert.execute();
    }

    /** What stood there before, kept for undoing; asked before these rows write. */
    void remember(UUID sheet, List<RowPlan> plans) {
        if (plans.isEmpty()) return;
        var id = val(sheet);
        var first = val(plans.getFirst().row().no());
        var last = val(plans.getLast().row().no());
        db.execute(
                "update staff.sheet_row r set job_before = to_jsonb(e) from staff.employment e"
                        + " where r.sheet_id = {0} and r.no between {1} and {2} and e.id = r.job_id"
                        + " and r.job_before is null and not r.entered",
                id, first, last);
        db.execute(
                "update staff.sheet_row r set contact_before = to_jsonb(c) from person.contact c"
                        + " where r.sheet_id = {0} and r.no between {1} and {2} and c.person_id = r.person_id"
                        + " and r.contact_before is null and not r.entered",
                id, first, last);
    }

    record Line(int no, String outcome, List<Reason> reasons, UUID person) {}

    List<Line> rows(UUID sheet, String outcome, int most) {
        return db.selectFrom(SHEET_ROW)
                .where(SHEET_ROW.SHEET_ID.eq(sheet))
                .and(SHEET_ROW.OUTCOME.eq(outcome))
                .orderBy(SHEET_ROW.NO)
                .limit(most)
                .fetch(row ->
                        new Line(
                                row.getNo(),
                                row.getOutcome(),
                                Reason.read(row.getReasons()),
                                row.getPersonId()));
    }

    /**
     * People whose rows are gone, jobs put back; what somebody changed since stays and is counted.
     */
    Undone undo(UUID sheet) {
        var id = org.jooq.impl.DSL.val(sheet);
        var entered =
                db.selectFrom(SHEET_ROW)
                        .where(SHEET_ROW.SHEET_ID.eq(sheet))
                        .and(SHEET_ROW.ENTERED)
                        .fetch(row -> row.getPersonId());
        var touched =
                Set.copyOf(
                        db
                                .fetchValues(
                                        """
                                        with mine as materialized (select * from staff.sheet_row where sheet_id = {0})
                                        select e.person_id from staff.employment e
                                         where e.person_id in (select person_id from mine where entered)
                                           and (e.version > 0 or e.id not in (select job_id from mine where job_id is not null))
                                        union
                                        select f.person_id from staff.fact f
                                         where f.person_id in (select person_id from mine where entered)
                                           and (f.version > 0 or f.id not in (select unnest(fact_ids) from mine))
                                        """,
                                        id)
                                .stream()
                                .map(UUID.class::cast)
                                .toList());
        var removable = entered.stream().filter(one -> !touched.contains(one)).toList();
        var gone = new HashSet<UUID>();
        for (int from = 0; from < removable.size(); from += 1000)
            db.selectFrom(
                            TAKE_BACK.call(
                                    removable
                                            .subList(from, Math.min(removable.size(), from + 1000))
                                            .toArray(UUID[]::new)))
                    .forEach(row -> gone.add(row.get(0, UUID.class)));
        var changed = new ArrayList<UUID>();
        db.fetch(
                        "delete from staff.fact f using staff.sheet_row r where r.sheet_id = {0} and not r.entered"
                                + " and f.id = any (r.fact_ids) and f.version = 0 returning f.person_id",
                        id)
                .forEach(row -> changed.add(row.get(0, UUID.class)));
        db.fetch(
                        "update staff.employment e set position_code = b.position_code, title = b.title, kind = b.kind, rate = b.rate,"
                                + " weekly_load = b.weekly_load, subjects = b.subjects, starts_on = b.starts_on, version = e.version + 1"
                                + " from staff.sheet_row r, jsonb_populate_record(null::staff.employment, r.job_before) b"
                                + " where r.sheet_id = {0} and r.job_before is not null and e.id = r.job_id and e.version = b.version + 1"
                                + " returning e.person_id",
                        id)
                .forEach(row -> changed.add(row.get(0, UUID.class)));
        db.fetch(
                        "delete from staff.employment e using staff.sheet_row r where r.sheet_id = {0} and not r.entered"
                                + " and r.job_before is null and e.id = r.job_id and e.version = 0 returning e.person_id",
                        id)
                .forEach(row -> changed.add(row.get(0, UUID.class)));
        db.execute(
                "update person.contact c set email = b.email, phone = b.phone from staff.sheet_row r,"
                        + " jsonb_populate_record(null::person.contact, r.contact_before) b"
                        + " where r.sheet_id = {0} and r.contact_before is not null and c.person_id = r.person_id",
                id);
        return new Undone(gone.size(), entered.size() - gone.size(), List.copyOf(changed));
    }

    /**
     * @param kept people entered by the file who stay, since somebody changed or uses them
     * @param changed people whose records were put back
     */
    record Undone(int gone, int kept, List<UUID> changed) {}

    /** Whose term is over goes on its way out; one not run yet cannot be run any more. */
    void expire(LocalDate today) {
        db.update(SHEET)
                .set(SHEET.FILE_TO_REMOVE, SHEET.FILE_ID)
                .setNull(SHEET.FILE_ID)
                .set(
                        SHEET.MESSAGE,
                        when(SHEET.STATE.eq(Sheet.State.CHECKED.name()), REMOVED)
                                .otherwise(SHEET.MESSAGE))
                .set(
                        SHEET.STATE,
                        when(SHEET.STATE.eq(Sheet.State.CHECKED.name()), Sheet.State.FAILED.name())
                                .otherwise(SHEET.STATE))
                .where(SHEET.FILE_ID.isNotNull())
                .and(SHEET.KEEP_UNTIL.lt(today))
                .and(
                        SHEET.STATE.notIn(
                                Sheet.State.WAITING.name(),
                                Sheet.State.CHECKING.name(),
                                Sheet.State.RUNNING.name(),
                                Sheet.State.UNDOING.name()))
                .execute();
    }

    /** Files on their way out, which no sheet names any more. */
    List<FileId> takeRemoved() {
        var ids =
                db.select(SHEET.FILE_TO_REMOVE)
                        .from(SHEET)
                        .where(SHEET.FILE_TO_REMOVE.isNotNull())
                        .forUpdate()
                        .fetch(row -> new FileId(row.value1()));
        if (!ids.isEmpty())
            db.update(SHEET)
                    .setNull(SHEET.FILE_TO_REMOVE)
                    .where(SHEET.FILE_TO_REMOVE.in(ids.stream().map(FileId::value).toList()))
                    .execute();
        return ids;
    }

    private static Sheet sheet(SheetRecord row) {
        return new Sheet(
                row.getId(),
                row.getScope(),
                row.getUnitId(),
                row.getName(),
                row.getFileId(),
                Sheet.State.valueOf(row.getState()),
                row.getColumns(),
                row.getMessage(),
                new Sheet.Totals(
                        row.getRows(),
                        row.getFresh(),
                        row.getChanged(),
                        row.getSame(),
                        row.getWarned(),
                        row.getWrong()),
                row.getDone(),
                row.getKept(),
                row.getCreatedAt(),
                row.getVersion());
    }
}
