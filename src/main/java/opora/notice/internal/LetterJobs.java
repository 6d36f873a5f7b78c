package opora.notice.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When letters are gathered and sent; on one node at a time. */
@Configuration
class LetterJobs {

    @Bean
    RecurringTask<Void> gatherLetters(Post post) {
        return Tasks.recurring("gather-letters", FixedDelay.ofMinutes(20))
                .execute((_, _) -> post.gather());
    }

    @Bean
    RecurringTask<Void> sendLetters(Post post) {
        return Tasks.recurring("send-letters", FixedDelay.ofMinutes(5))
                .execute((_, _) -> post.send());
    }
}
