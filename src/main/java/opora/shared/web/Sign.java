package opora.shared.web;

import java.util.Locale;

/** State of something due: a sign, a word «sign.NAME» and only then a colour (знак состояния). */
public enum Sign {
    DONE("done", "circle-check"),
    /** Done after its day: the same green, with a dash under the tick. */
    SLOW("done", "circle-check"),
    LATE("late", "alert-circle"),
    DUE("due", "clock"),
    WAIT("wait", "dots-circle-horizontal"),
    AHEAD("ahead", "circle"),
    MOVED("ahead", "circle-dashed"),
    CANCELLED("ahead", "circle-x");

    private final String tone;
    private final String icon;

    Sign(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /** Class of the occurrence box. */
    public String box() {
        return switch (this) {
            case MOVED, CANCELLED -> "oc-off";
            default -> "oc-" + name().toLowerCase(Locale.ROOT);
        };
    }

    public String textKey() {
        return "sign." + name().toLowerCase(Locale.ROOT);
    }
}
