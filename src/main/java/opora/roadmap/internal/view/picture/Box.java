package opora.roadmap.internal.view.picture;

import opora.shared.web.Sign;

/**
 * The occurrence box as paths, the same in the diagram and on the wheel (знак срока). The paths are
 * made when asked for: a thousand rows have ten thousand boxes.
 *
 * @param y upper edge
 */
public record Box(Sign sign, int x, int y, int width) {

    private static final int SIDE = 14;

    /** A box of the given width with its middle line at {@code y}. */
    static Box at(Sign sign, int x, int width, int y) {
        return new Box(sign, x, y - SIDE / 2, Math.max(SIDE, width));
    }

    /** Outline of the box. */
    public String frame() {
        return "M" + x + " " + y + "h" + width + "v" + SIDE + "h-" + width + "z";
    }

    /** The sign in its middle; empty for what is ahead. */
    public String glyph() {
        return glyph(sign, x + width / 2, y + SIDE / 2);
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
            case DONE -> "M" + (x - 4) + " " + y + "l3 3 5-6";
            case SLOW -> "M" + (x - 5) + " " + (y - 2) + "l3 3 4-5m-2 7h5";
            case LATE -> "M" + x + " " + (y - 4) + "v5m0 3v.1";
            case DUE -> "M" + x + " " + (y - 4) + "v4l3 2";
            case WAIT -> "M" + (x - 4) + " " + y + "v.1m4 0v.1m4 0v.1";
            case AHEAD, MOVED, CANCELLED -> "";
        };
    }
}
