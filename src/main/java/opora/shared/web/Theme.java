package opora.shared.web;

/** Light, dark, or as the device says (тема). */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Theme of(String tag) {
        return switch (tag) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> AUTO;
        };
    }
}
