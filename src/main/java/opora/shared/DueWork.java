package opora.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has work that was just handed to the scheduler begin when the transaction ends: before that no
 * other connection sees it, and the next look of its own comes up to ten seconds later.
 */
@Component
public class DueWork {

    private final ObjectProvider<Scheduler> scheduler;

    DueWork(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** Within a transaction only. */
    public void beginAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
                    }
                });
    }
}
