package opora.roadmap;

import java.util.UUID;

/** Identity of a section (раздел). */
public record SectionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
