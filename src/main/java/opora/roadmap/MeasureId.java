package opora.roadmap;

import java.util.UUID;

/** Identity of a measure (мероприятие). */
public record MeasureId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
