package opora.staff.internal.sheet;

import static db.staff.Tables.SHEET;
import static db.staff.Tables.SHEET_ROW;
import static org.jooq.impl.DSL.when;

import db.staff.tables.records.SheetRecord;
import java.time.LocalDate;
import java.util.List;
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
