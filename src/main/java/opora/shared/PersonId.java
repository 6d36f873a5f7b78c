package opora.shared;

import java.util.UUID;

/** Identity of a person (человек). */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
