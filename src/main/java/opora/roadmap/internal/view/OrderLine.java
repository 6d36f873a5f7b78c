package opora.roadmap.internal.view;

import java.time.LocalDate;
import opora.shared.web.Sign;

/**
 * An item of an order with how it stands (строка пунктов приказа).
 *
 * @param nature TASK, ENACTED or CONTROL
 */
public record OrderLine(String nature, MeasureLine line) {

    public boolean task() {
        return nature.equals("TASK");
    }

    public String href() {
        return "/measures/" + line.id();
    }

    /** Dates of a task that have come and are done. */
    public int done() {
        return line.totals().done();
    }

    public boolean lateOn(LocalDate day) {
        return task() && line.sign(day) == Sign.LATE;
    }
}
