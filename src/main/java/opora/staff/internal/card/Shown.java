package opora.staff.internal.card;

import java.util.Optional;
import opora.access.ConsentApi.Given;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is closed of a person is shown on his consent (показ с согласия).
 *
 * @param consent null when there is none in force
 */
public record Shown(@Nullable Given consent) {

    static Shown of(Optional<Given> given) {
        return new Shown(given.orElse(null));
    }
}
