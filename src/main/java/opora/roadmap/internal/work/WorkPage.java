package opora.roadmap.internal.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its page shows it.
 *
 * @param level only lines of this level, null for all
 * @param own whether it may be changed by the one who looks
 */
public record WorkPage(
        WorkPlan plan,
        List<WorkItem> all,
        @Nullable Level level,
        List<Clash> clashes,
        PlanFigures figures,
        boolean own) {

    public List<WorkItem> items() {
        return level == null ? all : all.stream().filter(item -> item.level() == level).toList();
    }

    public int count(Level of) {
        return (int) all.stream().filter(item -> item.level() == of).count();
    }
}
