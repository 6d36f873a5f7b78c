package opora.roadmap.internal.view.picture;

import java.util.List;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.MeasureState;
import opora.roadmap.internal.view.RowWords;
import opora.shared.web.Sign;

/** Measures side by side by how they stand (доска). */
public record Board(List<Column> columns) {

    /** How many cards a column shows before it sends to the table. */
    private static final int CARDS = 40;

    /** One state. */
    public record Column(MeasureState state, List<MeasureLine> lines) {

        public List<MeasureLine> shown() {
            return lines.subList(0, Math.min(CARDS, lines.size()));
        }

        public int further() {
            return lines.size() - shown().size();
        }
    }

    static Board of(List<MeasureLine> lines, RowWords words) {
        return new Board(
                List.of(
                        column(MeasureState.LATE, lines, words, Sign.LATE),
                        column(MeasureState.DUE, lines, words, Sign.DUE),
                        column(MeasureState.WAIT, lines, words, Sign.WAIT),
                        column(MeasureState.AHEAD, lines, words, Sign.AHEAD, Sign.MOVED),
                        column(MeasureState.DONE, lines, words, Sign.DONE, Sign.SLOW)));
    }

    private static Column column(
            MeasureState state, List<MeasureLine> lines, RowWords words, Sign... signs) {
        var wanted = List.of(signs);
        return new Column(
                state, lines.stream().filter(line -> wanted.contains(words.sign(line))).toList());
    }
}
