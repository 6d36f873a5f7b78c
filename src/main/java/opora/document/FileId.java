package opora.document;

import java.util.UUID;

/** Identity of a kept file. */
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
