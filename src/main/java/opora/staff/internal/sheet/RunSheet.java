package opora.staff.internal.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opora.document.FileApi;
import opora.document.FileId;
import opora.person.Snils;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.staff.internal.Posts;
import opora.staff.internal.Standings;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import opora.territory.UnitKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The dry run and the real one: the same walk, the same plans; only the real one writes, all in one
 * transaction, so that a run cut off leaves nothing.
 */
@Component
class RunSheet {

    private static final Logger log = LoggerFactory.getLogger(RunSheet.class);
    private static final int SHOWN = 300;

    private final SheetRepository sheets;
    private final SheetWriter writer;
    private final FileApi files;
    private final Posts posts;
    private final Standings standings;
    private final TerritoryApi territory;
    private final KnownPeople.Loading loading;
    private final TransactionTemplate whole;
    private final TransactionTemplate aside;

    RunSheet(
            SheetRepository sheets,
            SheetWriter writer,
            FileApi files,
            Posts posts,
            Standings standings,
            TerritoryApi territory,
            KnownPeople.Loading loading,
            PlatformTransactionManager transactions) {
        this.sheets = sheets;
        this.writer = writer;
        this.files = files;
        this.posts = posts;
        this.standings = standings;
        this.territory = territory;
        this.loading = loading;
        this.whole = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void go(SheetWork work) {
        var viewer = work.viewer();
        try {
            if (!work.write())
                aside.executeWithoutResult(_ ->
                        sheets.advance(work.sheet(), Sheet.State.CHECKING, Sheet.State.WAITING));
            whole.executeWithoutResult(_ -> walk(viewer, work));
        } catch (RuleViolation refused) {
            aside.executeWithoutResult(_ -> sheets.fail(work.sheet(), refused.code()));
        } catch (RuntimeException e) {
            log.error("The sheet {} could not be worked on", work.sheet(), e);
            aside.executeWithoutResult(_ -> sheets.fail(work.sheet(), "spreadsheet.broken"));
        }
    }

    private void walk(Viewer viewer, SheetWork work) {
        sheets.alone(work.sheet());
        var sheet = sheets.get(work.sheet());
        var awaited =
                work.write()
                        ? sheet.state() == Sheet.State.RUNNING
                        : sheet.state() == Sheet.State.CHECKING;
        // somebody else did it while this one waited
        if (!awaited) return;
        var known = loading.load(viewer);
        var reader = new RowReader(posts.nomenclature(), units(viewer), standings.today(viewer));
        sheets.clearRows(sheet.id());
        var noted = new int[1];
        Consumer<List<RowPlan>> sink =
                work.write()
                        ? plans -> writer.write(viewer, sheet.id(), plans, work.warned())
                        : plans -> note(sheet, plans, noted);
        var walked =
                new SheetWalk(
                                reader,
                                known,
                                sheet.columns(),
                                standings.today(viewer),
                                rows -> numbers(viewer, known, rows),
                                sink,
                                done ->
                                        aside.executeWithoutResult(
                                                _ -> sheets.progress(sheet.id(), done)))
                        .walk(content(viewer, sheet));
        sheets.finish(
                sheet.id(),
                work.write() ? Sheet.State.DONE : Sheet.State.CHECKED,
                walked.columns().written(),
                walked.totals(),
                "");
    }

    private Path content(Viewer viewer, Sheet sheet) {
        if (sheet.file() == null) throw new RuleViolation("spreadsheet.removed");
        return files.content(files.get(viewer, new FileId(sheet.file())));
    }

    private void numbers(Viewer viewer, KnownPeople known, List<SheetPerson> rows) {
        var numbers = new ArrayList<Snils>();
        for (var row : rows) if (row.snils() != null) numbers.add(row.snils());
        loading.numbers(viewer, known, numbers);
    }

    /** Every wrong row is noted; of the others as many as a page shows. */
    private void note(Sheet sheet, List<RowPlan> plans, int[] noted) {
        var kept = new ArrayList<RowPlan>();
        for (var plan : plans) {
            if (plan.outcome() == RowPlan.Outcome.SAME) continue;
            if (plan.outcome() == RowPlan.Outcome.WRONG || noted[0]++ < SHOWN) kept.add(plan);
        }
        sheets.insertRows(sheet.id(), sheet.scope(), kept);
    }

    private SheetUnits units(Viewer viewer) {
        var own = territory.unit(viewer, viewer.unit());
        var all = new ArrayList<Unit>();
        for (var unit : territory.organisations(viewer, viewer.municipality()))
            if (Scopes.within(unit.scope(), viewer.scope())) all.add(unit);
        if (all.stream().noneMatch(unit -> unit.id().equals(own.id()))) all.add(own);
        return new SheetUnits(all, own.kind() == UnitKind.ORGANISATION ? own : null);
    }
}
