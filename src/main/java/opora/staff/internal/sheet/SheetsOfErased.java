package opora.staff.internal.sheet;

import static org.jooq.impl.DSL.val;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import opora.person.PersonErasing;
import opora.shared.DueWork;
import opora.shared.Ids;
import opora.shared.RuleViolation;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Deletion by act: waits for no spreadsheet that would enter the person again, and has those
 * forgotten that hold him.
 */
@Component
class SheetsOfErased {

    private final DSLContext db;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> task;
    private final DueWork dueWork;
    private final Clock clock;

    SheetsOfErased(
            DSLContext db,
            SchedulerClient scheduler,
            @Qualifier("forgetSheets") OneTimeTask<Void> task,
            DueWork dueWork,
            Clock clock) {
        this.db = db;
        this.scheduler = scheduler;
        this.task = task;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    void on(PersonErasing erasing) {
        var runs =
                db.fetchValue("select staff.sheet_runs_over({0})", val(erasing.person().value()));
        if (Boolean.TRUE.equals(runs)) throw new RuleViolation("erasure.sheetRuns");
        scheduler.scheduleIfNotExists(task.instance(Ids.next().toString()), clock.instant());
        dueWork.beginAfterCommit();
    }
}
