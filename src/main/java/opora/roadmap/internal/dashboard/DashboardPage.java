package opora.roadmap.internal.dashboard;

import java.util.List;

/**
 * The dashboard of a coordinator.
 *
 * @param active executors who answered within the last quarter
 */
public record DashboardPage(
        int week,
        int late,
        int stuck,
        int unassigned,
        int active,
        List<ExecutorLine> executors,
        List<ControlLine> control) {

    public DashboardPage {
        executors = List.copyOf(executors);
        control = List.copyOf(control);
    }
}
