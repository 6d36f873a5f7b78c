package opora.roadmap.internal.today;

import java.util.List;
import opora.shared.Viewer;
import opora.shared.web.TodaySource;
import opora.shared.web.TodayTask;
import opora.shared.web.Ui;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules expect of somebody today. */
@Component
class TodayTasks {

    private final List<TodaySource> sources;

    TodayTasks(List<TodaySource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Transactional(readOnly = true)
    public List<TodayTask> of(Viewer viewer, Ui ui) {
        return sources.stream().flatMap(source -> source.tasks(viewer, ui).stream()).toList();
    }
}
