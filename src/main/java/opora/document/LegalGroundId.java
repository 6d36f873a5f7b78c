package opora.document;

import java.util.UUID;

/** Identity of a legal ground. */
public record LegalGroundId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
