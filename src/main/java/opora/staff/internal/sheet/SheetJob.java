package opora.staff.internal.sheet;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import opora.shared.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Checks, runs and undoes files beside the requests. */
@Configuration
class SheetJob {

    @Bean
    OneTimeTask<SheetWork> runSheet(RunSheet run, UndoSheet undo) {
        return Tasks.oneTime("run-sheet", SheetWork.class)
                .execute((task, execution) -> {
                    var work = task.getData();
                    Viewers.as(
                            work.viewer(),
                            () -> {
                                if (work.undo()) undo.go(work);
                                else run.go(work);
                            });
                });
    }
}
