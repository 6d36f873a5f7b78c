package opora.access.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new password, typed twice.
 *
 * @param current the one in force, where it is asked for
 */
record PasswordForm(String current, String password, String again) {

    PasswordForm(@Nullable String current, @Nullable String password, @Nullable String again) {
        this.current = Objects.requireNonNullElse(current, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.again = Objects.requireNonNullElse(again, "");
    }

    boolean repeated() {
        return password.equals(again);
    }
}
