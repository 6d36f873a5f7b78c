package opora.roadmap.internal.work;

import java.time.LocalDate;
import java.util.List;

/**
 * How a plan is carried out: «40 пунктов, 36 исполнено, 90 %» (итоги плана).
 *
 * @param doneLate part of what is done
 * @param wanted measures of the roadmap that fall into the plan's days
 * @param covered how many of them the plan has a line for
 */
public record PlanFigures(int all, int done, int doneLate, int late, int wanted, int covered) {

    static PlanFigures of(List<WorkItem> items, LocalDate today, int wanted, int covered) {
        return new PlanFigures(
                items.size(),
                (int) items.stream().filter(WorkItem::done).count(),
                (int) items.stream().filter(WorkItem::doneLate).count(),
                (int) items.stream().filter(one -> one.lateOn(today)).count(),
                wanted,
                covered);
    }

    public int percent() {
        return all == 0 ? 0 : 100 * done / all;
    }

    public int coverage() {
        return wanted == 0 ? 0 : 100 * covered / wanted;
    }

    /** «План не согласован»: the roadmap asks for something and the plan has nothing of it. */
    public boolean agreed() {
        return wanted == 0 || covered > 0;
    }
}
