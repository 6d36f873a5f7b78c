package opora.roadmap.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import opora.reading.OrderItem;
import opora.reading.RoadmapReading;
import opora.reading.Schedule;
import opora.roadmap.Decision;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.roadmap.internal.occurrence.DueDraft;
import opora.roadmap.internal.occurrence.OccurrenceKind;
import opora.roadmap.internal.occurrence.Occurrences;
import opora.roadmap.internal.occurrence.ScheduleRule;
import opora.shared.Period;
import org.springframework.stereotype.Component;

/**
 * How many dates a plan will have, before it is made: by the very rule that makes them, so that
 * every screen says one number (сколько сроков).
 */
@Component
public class PlanCount {

    private final Occurrences dates;

    PlanCount(Occurrences dates) {
        this.dates = dates;
    }

    /**
     * Dates of a plan.
     *
     * @param all every one of them
     * @param checkPoints of them: rows of the whole period are asked at check points
     * @param unscheduled of them: wait for the dates of their own schedule
     * @param before of them: ended before the plan is kept
     */
    public record Dates(int all, int checkPoints, int unscheduled, int before) {

        Dates and(DueDraft one) {
            return new Dates(
                    all + 1,
                    checkPoints + (one.kind() == OccurrenceKind.CHECK_POINT ? 1 : 0),
                    unscheduled + (one.kind() == OccurrenceKind.UNSCHEDULED ? 1 : 0),
                    before + (one.decision() == Decision.BEFORE_START ? 1 : 0));
        }
    }

    public Dates of(RoadmapReading reading, Period period, LocalDate keptFrom) {
        var days = dates.workingDays(period);
        var rows = PlanRows.of(reading);
        var count = new Dates(0, 0, 0, 0);
        var schedules = new ArrayList<ScheduleRule>();
        for (var row : rows.measures())
            schedules.add(rule(row.schedule(), rows.duty(row), period, keptFrom));
        for (var item : reading.orderItems())
            if (item.nature() == OrderItem.Nature.TASK)
                schedules.add(
                        rule(OrderPlan.schedule(item.term(), period), false, period, keptFrom));
        for (var rule : schedules) for (var one : rule.occurrences(days)) count = count.and(one);
        return count;
    }

    /** Asked at the check points a new roadmap begins with. */
    private static ScheduleRule rule(
            Schedule schedule, boolean duty, Period period, LocalDate keptFrom) {
        return new ScheduleRule(schedule, duty, period, CheckPoints.SCHOOL_HALF_YEAR, keptFrom);
    }
}
