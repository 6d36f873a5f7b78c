package opora.roadmap.internal.intake;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import opora.shared.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads uploaded files beside the requests: a large one never keeps a page waiting. */
@Configuration
class ReadingJob {

    static final String NAME = "read-document";

    @Bean
    OneTimeTask<ReadDocument> readDocument(IntakeReading reading) {
        return Tasks.oneTime(NAME, ReadDocument.class)
                .execute((task, execution) -> {
                    var work = task.getData();
                    Viewers.as(work.viewer(), () -> reading.read(work));
                });
    }
}
