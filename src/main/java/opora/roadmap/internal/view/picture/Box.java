package opora.roadmap.internal.view.picture;

import opora.shared.web.Sign;

/**
 * The occurrence box as paths, the same in the diagram and on the wheel (знак срока).
 *
 * @param y upper edge
 * @param frame outline of the box
 * @param glyph the sign in its middle; empty for what is ahead
 */
public record Box(Sign sign, int x, int y, int width, String frame, String glyph) {

    private static final int SIDE = 14;

    /** A box of the given width with its middle line at {@code y}. */
    static Box at(Sign sign, int x, int width, int y) {
        var wide = Math.max(SIDE, width);
        var frame = "M%d %dh%dv%dh-%dz".formatted(x, y - SIDE / 2, wide, SIDE, wide);
        return new Box(sign, x, y - SIDE / 2, wide, frame, glyph(sign, x + wide / 2, y));
    }

    public String style() {
        return switch (sign) {
            case DONE, SLOW -> "f-done";
            case LATE -> "f-late";
            case DUE -> "f-due";
            case WAIT -> "f-wait";
            case AHEAD -> "f-ahead";
            case MOVED, CANCELLED -> "f-off";
        };
    }

    public String glyphStyle() {
        return switch (sign) {
            case DUE -> "g g-due";
            case WAIT -> "g g-wait";
            default -> "g";
        };
    }

    private static String glyph(Sign sign, int x, int y) {
        return switch (sign) {
            case DONE -> "M%d %dl3 3 5-6".formatted(x - 4, y);
            case SLOW -> "M%d %dl3 3 4-5m-2 7h5".formatted(x - 5, y - 2);
            case LATE -> "M%d %dv5m0 3v.1".formatted(x, y - 4);
            case DUE -> "M%d %dv4l3 2".formatted(x, y - 4);
            case WAIT -> "M%d %dv.1m4 0v.1m4 0v.1".formatted(x - 4, y);
            case AHEAD, MOVED, CANCELLED -> "";
        };
    }
}
