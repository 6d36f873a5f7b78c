package opora.roadmap.internal.view;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the roadmaps that were touched are added up anew; on one node at a time. */
@Configuration
class SumJobs {

    private static final int SECONDS = 30;

    @Bean
    RecurringTask<Void> sumStandings(SumRepository sums) {
        return Tasks.recurring("sum-standings", FixedDelay.ofSeconds(SECONDS))
                .execute((_, _) -> sums.addUp());
    }
}
