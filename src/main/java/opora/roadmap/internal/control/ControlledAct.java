package opora.roadmap.internal.control;

import java.util.List;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.OrderLine;
import opora.roadmap.internal.view.RoadmapTop;

/**
 * An act on control with its items and what is late in it (акт на контроле).
 *
 * @param own the order lays control on the one who looks
 * @param open its pages may be opened by the hat that is worn
 * @param come dates of measures that have come, {@code done} of them accepted
 * @param itemsCome the same of the order's items
 */
public record ControlledAct(
        RoadmapTop top,
        boolean own,
        boolean open,
        List<OrderLine> items,
        List<MeasureLine> late,
        int come,
        int done,
        int itemsCome,
        int itemsDone) {

    public ControlledAct {
        items = List.copyOf(items);
        late = List.copyOf(late);
    }

    public int percent() {
        return come + itemsCome == 0 ? 0 : 100 * (done + itemsDone) / (come + itemsCome);
    }

    public boolean released() {
        return top.head().releasedOn() != null;
    }
}
