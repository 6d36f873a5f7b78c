package opora.roadmap.internal.intake;

import opora.reading.OrderItem;
import opora.roadmap.internal.plan.PlanCount;

/** The figures before the launch: what goes in and what stays open. */
public record LaunchSummary(
        int measures,
        int duties,
        int indicators,
        PlanCount.Dates dates,
        int open,
        int withoutTerm,
        int orderItems,
        int orderTasks) {

    static LaunchSummary of(Understanding understood, PlanCount.Dates dates) {
        var reading = understood.reading();
        return new LaunchSummary(
                reading.measures().size(),
                reading.duties().size(),
                reading.indicators().size(),
                dates,
                understood.open(),
                (int)
                        reading.measures().stream()
                                .filter(one -> one.schedule().windows().isEmpty())
                                .count(),
                reading.orderItems().size(),
                (int)
                        reading.orderItems().stream()
                                .filter(one -> one.nature() == OrderItem.Nature.TASK)
                                .count());
    }
}
