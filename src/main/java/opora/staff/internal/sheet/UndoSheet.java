package opora.staff.internal.sheet;

import java.util.HashSet;
import java.util.UUID;
import opora.person.PrivateApi;
import opora.shared.Viewer;
import opora.staff.internal.Standings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file back, whole or not at all. */
@Component
class UndoSheet {

    private static final Logger log = LoggerFactory.getLogger(UndoSheet.class);

    private final SheetRepository sheets;
    private final UndoRepository undoing;
    private final PrivateApi privately;
    private final Standings standings;
    private final TransactionTemplate whole;

    UndoSheet(
            SheetRepository sheets,
            UndoRepository undoing,
            PrivateApi privately,
            Standings standings,
            PlatformTransactionManager transactions) {
        this.sheets = sheets;
        this.undoing = undoing;
        this.privately = privately;
        this.standings = standings;
        this.whole = new TransactionTemplate(transactions);
    }

    void go(SheetWork work) {
        try {
            whole.executeWithoutResult(_ -> undo(work.viewer(), work.sheet()));
        } catch (RuntimeException e) {
            log.error("The sheet {} could not be undone", work.sheet(), e);
            whole.executeWithoutResult(
                    _ -> sheets.back(work.sheet(), Sheet.State.UNDOING, "spreadsheet.notUndone"));
        }
    }

    private void undo(Viewer viewer, UUID id) {
        sheets.alone(id);
        // somebody else did it while this one waited
        if (sheets.get(id).state() != Sheet.State.UNDOING) return;
        var undone = undoing.undo(id);
        var changed = new HashSet<>(undone.changed());
        privately.restore(viewer, id).forEach(person -> changed.add(person.value()));
        standings.recompute(viewer, changed);
        sheets.undone(id, undone.kept());
    }
}
