package opora.roadmap;

import java.util.UUID;

/** Identity of what an executor reported (отметка об исполнении). */
public record AnswerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
