package opora.roadmap;

import java.util.UUID;

/** Identity of a printed executor (исполнитель). */
public record ExecutorId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
