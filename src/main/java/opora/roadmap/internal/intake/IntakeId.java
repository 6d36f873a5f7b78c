package opora.roadmap.internal.intake;

import java.util.UUID;

/** Identity of an import under way. */
record IntakeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
