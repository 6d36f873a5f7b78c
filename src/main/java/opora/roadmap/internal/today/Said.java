package opora.roadmap.internal.today;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was already answered to one occurrence (уже сказанное); the author is missing where a system
 * answered.
 */
record Said(
        UUID id,
        @Nullable UUID author,
        @Nullable UUID assignment,
        int times,
        String status,
        String remark) {

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
