package opora.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines of an output, whoever reads and writes them. */
final class LastWords {

    private static final int LINES = 80;

    private final Deque<String> lines = new ArrayDeque<>();

    synchronized void add(String line) {
        if (lines.size() == LINES) lines.removeFirst();
        lines.addLast(line);
    }

    @Override
    public synchronized String toString() {
        return String.join("\n", lines);
    }
}
