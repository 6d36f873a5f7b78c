package opora.staff.internal.sheet;

import static opora.shared.Permission.PEOPLE_ADD;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import opora.document.FileApi;
import opora.document.FileId;
import opora.shared.DueWork;
import opora.shared.Ids;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of people: taken in, checked, run, undone. */
@Service
@Transactional
class Sheets {

    private final SheetRepository sheets;
    private final FileApi files;
    private final SchedulerClient scheduler;
    private final OneTimeTask<SheetWork> task;
    private final DueWork dueWork;
    private final Clock clock;

    Sheets(
            SheetRepository sheets,
            FileApi files,
            SchedulerClient scheduler,
            OneTimeTask<SheetWork> task,
            DueWork dueWork,
            Clock clock) {
        this.sheets = sheets;
        this.files = files;
        this.scheduler = scheduler;
        this.task = task;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    UUID upload(Viewer viewer, String name, InputStream bytes) throws IOException {
        viewer.require(PEOPLE_ADD);
        var file = files.store(viewer, viewer.scope(), name, bytes);
        var id = sheets.insert(viewer, name, file.id().value());
        later(SheetWork.of(viewer, id, false, false));
        return id;
    }

    /** Beside the request, on any node; one work of a kind at a time for each press of a button. */
    private void later(SheetWork work) {
        scheduler.scheduleIfNotExists(
                task.instance(work.sheet() + ":" + Ids.next(), work), clock.instant());
        dueWork.beginAfterCommit();
    }

    void assign(Viewer viewer, UUID id, SheetColumns columns) {
        viewer.require(PEOPLE_ADD);
        if (sheets.get(id).file() == null) throw new RuleViolation("spreadsheet.removed");
        if (!columns.names()) throw new RuleViolation("spreadsheet.noNames");
        if (!sheets.advance(id, Sheet.State.WAITING, Sheet.State.CHECKED, Sheet.State.FAILED))
            throw new RuleViolation("spreadsheet.busy");
        sheets.columns(id, columns.written());
        later(SheetWork.of(viewer, id, false, false));
    }

    void run(Viewer viewer, UUID id, boolean warned) {
        viewer.require(PEOPLE_ADD);
        sheets.get(id);
        if (!sheets.advance(id, Sheet.State.RUNNING, Sheet.State.CHECKED))
            throw new RuleViolation("spreadsheet.busy");
        later(SheetWork.of(viewer, id, true, warned));
    }

    void undo(Viewer viewer, UUID id) {
        viewer.require(PEOPLE_ADD);
        sheets.get(id);
        if (!sheets.advance(id, Sheet.State.UNDOING, Sheet.State.DONE))
            throw new RuleViolation("spreadsheet.busy");
        later(SheetWork.undoing(viewer, id));
    }

    @Transactional(readOnly = true)
    List<Sheet> all(Viewer viewer) {
        viewer.require(PEOPLE_ADD);
        return sheets.of(viewer);
    }

    @Transactional(readOnly = true)
    Sheet sheet(Viewer viewer, UUID id) {
        viewer.require(PEOPLE_ADD);
        return sheets.get(id);
    }

    /** The first rows of the file and what its columns are taken for. */
    @Transactional(readOnly = true)
    SheetColumns columns(Viewer viewer, Sheet sheet) {
        try {
            return SheetColumns.of(new SheetFile(file(viewer, sheet)).top(30), sheet.columns());
        } catch (RuleViolation unreadable) {
            return SheetColumns.of(List.of(), "");
        }
    }

    @Transactional(readOnly = true)
    List<SheetRepository.Line> rows(Viewer viewer, UUID id, RowPlan.Outcome outcome, int most) {
        viewer.require(PEOPLE_ADD);
        return sheets.rows(id, outcome.name(), most);
    }

    @Transactional(readOnly = true)
    java.nio.file.Path file(Viewer viewer, Sheet sheet) {
        if (sheet.file() == null) throw new RuleViolation("spreadsheet.removed");
        return files.content(files.get(viewer, new FileId(sheet.file())));
    }
}
