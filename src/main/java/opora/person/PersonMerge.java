package opora.person;

import java.time.Instant;
import java.util.UUID;
import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Two cards became one (объединение карточек).
 *
 * @param madeBy null when a system hat did it
 * @param undoneAt null while it holds
 */
public record PersonMerge(
        UUID id,
        PersonId kept,
        PersonId gone,
        String keptName,
        String goneName,
        String act,
        @Nullable PersonId madeBy,
        Instant madeAt,
        @Nullable Instant undoneAt,
        String undoReason) {

    public boolean undone() {
        return undoneAt != null;
    }
}
