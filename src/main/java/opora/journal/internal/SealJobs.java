package opora.journal.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the journal is sealed and looked over; on one node at a time. */
@Configuration
class SealJobs {

    private static final LocalTime NIGHT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> sealJournal(Sealing sealing) {
        return Tasks.recurring("seal-journal", FixedDelay.ofMinutes(1))
                .execute((_, _) -> sealing.sealAll());
    }

    @Bean
    RecurringTask<Void> watchJournal(Sealing sealing) {
        return Tasks.recurring("watch-journal", new Daily(NIGHT))
                .execute((_, _) -> sealing.watch());
    }
}
