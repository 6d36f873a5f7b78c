package opora.roadmap.internal.today;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was already answered to one occurrence (уже сказанное). */
record Said(
        UUID id, UUID author, @Nullable UUID assignment, int times, String status, String remark) {

    boolean reported() {
        return status.equals("REPORTED");
    }

    boolean returned() {
        return status.equals("RETURNED");
    }

    boolean counts() {
        return reported() || status.equals("ACCEPTED");
    }
}
