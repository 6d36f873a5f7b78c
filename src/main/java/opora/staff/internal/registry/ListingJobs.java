package opora.staff.internal.registry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When people who were touched are kept for the list anew; on one node at a time. */
@Configuration
class ListingJobs {

    private static final int SECONDS = 20;

    @Bean
    RecurringTask<Void> listAnew(Listing listing) {
        return Tasks.recurring("list-people-anew", FixedDelay.ofSeconds(SECONDS))
                .execute((_, _) -> listing.anew());
    }
}
