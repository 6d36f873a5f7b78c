package opora.roadmap;

import java.util.UUID;

/** Identity of who answers for a measure (назначение). */
public record AssignmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
