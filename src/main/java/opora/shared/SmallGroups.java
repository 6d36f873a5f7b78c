package opora.shared;

import java.util.ArrayDeque;

/**
 * Which counts of people may be shown to somebody who may not open the people themselves (значения
 * по группе). A count of one to four is hidden; so is as much beside it as keeps it from being
 * computed from what is left: by subtraction along a line, down a column, or by several of both.
 */
public final class SmallGroups {

    /** Fewer than so many people are never shown as a group. */
    public static final int LEAST = 5;

    private final int[][] counts;
    private final boolean totals;
    private final boolean[][] hidden;

    private SmallGroups(int[][] counts, boolean totals) {
        this.counts = counts;
        this.totals = totals;
        this.hidden = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
    }

    /**
     * Parts of one whole that everybody knows.
     *
     * @return for each part, whether it is hidden
     */
    public static boolean[] ofParts(int... parts) {
        return new SmallGroups(new int[][] {parts}, false).hide()[0];
    }

    /**
     * A table whose lines each make up a known whole and whose last line is the sum of the others.
     *
     * @return for each cell, whether it is hidden
     */
    public static boolean[][] ofTable(int[][] counts) {
        return new SmallGroups(counts, true).hide();
    }

    private boolean[][] hide() {
        for (int line = 0; line < counts.length; line++)
            for (int column = 0; column < counts[line].length; column++)
                hidden[line][column] = counts[line][column] > 0 && counts[line][column] < LEAST;
        while (more()) {}
        return hidden;
    }

    /** Hides one cell more where something hidden can be computed; false when nothing can. */
    private boolean more() {
        for (int line = 0; line < counts.length; line++)
            if (tells(true, line) && hideSmallest(true, line)) return true;
        if (!totals || hidden.length == 0) return false;
        for (int column = 0; column < hidden[0].length; column++)
            if (tells(false, column) && hideSmallest(false, column)) return true;
        return coverOne();
    }

    /** One hidden cell is the rest of its line; several that are few together are a small group. */
    private boolean tells(boolean line, int at) {
        int cells = 0;
        int people = 0;
        boolean whole = true;
        for (int other = 0; other < length(line); other++) {
            var total = !line && other == counts.length - 1;
            if (!hidden(line, at, other)) continue;
            cells++;
            if (total) whole = false;
            else people += count(line, at, other);
        }
        return cells == 1 || cells > 1 && whole && people < LEAST;
    }

    private boolean hideSmallest(boolean line, int at) {
        int smallest = -1;
        for (int other = 0; other < length(line); other++)
            if (!hidden(line, at, other)
                    && (smallest < 0 || count(line, at, other) < count(line, at, smallest)))
                smallest = other;
        if (smallest < 0) return false;
        if (line) hidden[at][smallest] = true;
        else hidden[smallest][at] = true;
        return true;
    }

    /**
     * Lines and columns are points, hidden cells join them: a cell without which its line and its
     * column fall apart follows from the sums of one of the parts.
     */
    private boolean coverOne() {
        for (int line = 0; line < counts.length; line++)
            for (int column = 0; column < hidden[line].length; column++)
                if (hidden[line][column] && !joinedWithout(line, column))
                    if (hideSmallest(true, line) || hideSmallest(false, column)) return true;
        return false;
    }

    private boolean joinedWithout(int line, int column) {
        var width = hidden[0].length;
        var seen = new boolean[counts.length + width];
        var next = new ArrayDeque<Integer>();
        next.add(line);
        seen[line] = true;
        while (!next.isEmpty()) {
            int point = next.poll();
            for (int other = 0; other < (point < counts.length ? width : counts.length); other++) {
                int l = point < counts.length ? point : other;
                int c = point < counts.length ? other : point - counts.length;
                int to = point < counts.length ? counts.length + c : l;
                if (!hidden[l][c] || l == line && c == column || seen[to]) continue;
                seen[to] = true;
                next.add(to);
            }
        }
        return seen[counts.length + column];
    }

    private int length(boolean line) {
        return line ? hidden[0].length : counts.length;
    }

    private boolean hidden(boolean line, int at, int other) {
        return line ? hidden[at][other] : hidden[other][at];
    }

    private int count(boolean line, int at, int other) {
        return line ? counts[at][other] : counts[other][at];
    }
}
