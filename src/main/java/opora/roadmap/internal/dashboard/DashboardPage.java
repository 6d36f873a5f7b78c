package opora.roadmap.internal.dashboard;

import java.util.List;
import opora.roadmap.internal.indicator.IndicatorCard;

/**
 * The dashboard of a coordinator.
 *
 * @param stuckAfter days without a decision after which a report is stuck
 * @param unaccepted measures laid on somebody who has not accepted them
 * @param active executors who answered within the last quarter
 */
public record DashboardPage(
        int week,
        int late,
        int stuck,
        int stuckAfter,
        int unassigned,
        int unaccepted,
        int active,
        List<ExecutorLine> executors,
        List<ControlLine> control,
        List<IndicatorCard> indicators) {

    public DashboardPage {
        executors = List.copyOf(executors);
        control = List.copyOf(control);
        indicators = List.copyOf(indicators);
    }
}
