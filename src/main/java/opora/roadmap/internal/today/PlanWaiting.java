package opora.roadmap.internal.today;

import java.util.UUID;

/**
 * A roadmap that waits for somebody as a whole (карта, которая ждёт решения).
 *
 * @param remark what the department wrote; empty when it did not
 */
public record PlanWaiting(UUID id, String title, Kind kind, String remark) {

    /** What is wanted of the one who looks. */
    public enum Kind {
        /** The department approves or returns. */
        APPROVE,
        /** Put into force by its act: the department may object. */
        LOOK,
        /** The department returned the draft. */
        RETURNED,
        /** The department objects to what is in force. */
        OBJECTED
    }

    public String href() {
        return "/roadmaps/" + id + "/documents#decisions";
    }
}
