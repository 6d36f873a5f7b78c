package opora.shared.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A way out of a failure: what to do, why it helps, the buttons for it (выход из затруднения). */
public record Way(String title, String text, @Nullable Content acts) {

    public Way(String title, String text) {
        this(title, text, null);
    }
}
