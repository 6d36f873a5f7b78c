package opora.roadmap;

import java.util.UUID;

/** Identity of one printed document behind a roadmap (редакция). */
public record EditionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
