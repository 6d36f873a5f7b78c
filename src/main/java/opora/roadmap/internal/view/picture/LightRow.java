package opora.roadmap.internal.view.picture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opora.shared.web.Sign;

/**
 * Boxes of one row among very many: each look is one path that starts on the middle line and goes
 * on from where the box before ended, so that a thousand rows stay light (лёгкая строка).
 */
final class LightRow {

    /** A path so far, and where its pen is. */
    private static final class Pen {
        private final StringBuilder path = new StringBuilder();
        private int x;
        private int y;

        /** To a place, by the shorter of the two ways. */
        Pen to(int newX, int newY) {
            if (path.isEmpty()) path.append('M').append(newX).append(gap(newY)).append(newY);
            else path.append('m').append(newX - x).append(gap(newY - y)).append(newY - y);
            x = newX;
            y = newY;
            return this;
        }

        void draw(String strokes, int endX, int endY) {
            path.append(strokes);
            x = endX;
            y = endY;
        }

        private static String gap(int next) {
            return next < 0 ? "" : " ";
        }
    }

    private final Map<String, Pen> pens = new TreeMap<>();

    /** Class of a path and the path; what is ahead needs no class. */
    static Map<String, String> paths(List<GanttRow.Mark> marks) {
        var row = new LightRow();
        marks.forEach(mark -> row.box(mark.box()));
        var paths = new TreeMap<String, String>();
        row.pens.forEach((look, pen) -> paths.put(look, pen.path.toString()));
        return paths;
    }

    private void box(Box box) {
        var middle = box.x() + box.width() / 2;
        switch (box.sign()) {
            case DONE, SLOW -> solid("d", box);
            case LATE -> solid("l", box);
            case DUE -> frame("u", box);
            case WAIT -> frame("w", box);
            case AHEAD -> frame("", box);
            case MOVED, CANCELLED -> frame("o", box);
        }
        glyph(box.sign(), middle);
    }

    /** One thick line: its box needs no outline. */
    private void solid(String look, Box box) {
        pen(look).to(box.x(), 0).draw("h" + box.width(), box.x() + box.width(), 0);
    }

    private void frame(String look, Box box) {
        var wide = box.width();
        pen(look).to(box.x(), -7).draw("h" + wide + "v14h-" + wide + "z", box.x(), -7);
    }

    /** Where border and sign have one colour they are one path. */
    private void glyph(Sign sign, int x) {
        switch (sign) {
            case DONE -> pen("t").to(x - 4, 0).draw("l3 3 5-6", x + 4, -3);
            case SLOW -> pen("t").to(x - 5, -2).draw("l3 3 4-5m-2 7h5", x + 5, 3);
            case LATE -> pen("t").to(x, -4).draw("v5m0 3v1", x, 5);
            case DUE -> pen("u").to(x, -4).draw("v4l3 2", x + 3, 2);
            case WAIT -> pen("w").to(x - 4, 0).draw("h1m3 0h1m3 0h1", x + 5, 0);
            case AHEAD, MOVED, CANCELLED -> {}
        }
    }

    private Pen pen(String look) {
        return pens.computeIfAbsent(look, _ -> new Pen());
    }
}
