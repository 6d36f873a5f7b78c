package opora.roadmap;

import java.util.UUID;

/** Identity of one time a measure is due (срок исполнения). */
public record OccurrenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
