package opora.roadmap.internal.dashboard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act on control (акт на контроле).
 *
 * @param come dates that have come, {@code done} of them accepted
 */
public record ControlLine(
        UUID id,
        String title,
        String act,
        @Nullable UUID controllerId,
        String controller,
        int items,
        int come,
        int done,
        int late) {

    public int percent() {
        return come == 0 ? 0 : 100 * done / come;
    }

    ControlLine with(String name, int overdue) {
        return new ControlLine(id, title, act, controllerId, name, items, come, done, overdue);
    }
}
