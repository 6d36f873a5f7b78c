package opora.staff.internal.sheet;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import opora.document.FileApi;
import opora.shared.Viewers;
import opora.territory.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes the bytes of spreadsheets whose term is over, or in which somebody stood who was deleted
 * by an act. Under a hat over the whole tree, since those of a region lie above every municipality.
 */
@Component
public class ForgetSheets {

    private final Installation installation;
    private final SheetRepository sheets;
    private final FileApi files;
    private final TransactionOperations transactions;
    private final Clock clock;

    ForgetSheets(
            Installation installation,
            SheetRepository sheets,
            FileApi files,
            TransactionOperations transactions,
            Clock clock) {
        this.installation = installation;
        this.sheets = sheets;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void go() {
        if (installation.empty()) return;
        var viewer = installation.overAll("sheets");
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        Viewers.as(
                viewer,
                () ->
                        transactions.executeWithoutResult(_ -> {
                            sheets.expire(today);
                            files.remove(viewer, sheets.takeRemoved());
                        }));
    }

    /** When: every day, and at once after a deletion. */
    @Configuration
    static class Jobs {

        @Bean
        RecurringTask<Void> forgetOldSheets(ForgetSheets forget) {
            return Tasks.recurring("forget-old-sheets", FixedDelay.ofHours(24))
                    .execute((_, _) -> forget.go());
        }

        @Bean
        OneTimeTask<Void> forgetSheets(ForgetSheets forget) {
            return Tasks.oneTime("forget-sheets").execute((_, _) -> forget.go());
        }
    }
}
