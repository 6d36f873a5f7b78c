package opora.reading.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opora.reading.internal.layout.Line.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Terms set by a mark in a column of their own: «2023 | 2024 | 2025», «I | II | III | IV», «сен |
 * окт | ноя» with a plus where the work is done. What the column is called is then the term.
 */
final class MarkColumns {

    private static final Pattern MARK =
            Pattern.compile("[+xXхХvV✓✔√*●•■▪]|да", Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*(?:г\\.?|год)?");
    private static final Pattern QUARTER =
            Pattern.compile("(i{1,3}|iv|[1-4])(?:-?й)?\\s*(?:кв\\.?|квартал)?");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?:янв|февр?|мар|апр|ма[йя]|июн|июл|авг|сент?|окт|нояб?|дек)\\p{L}{0,6}\\.?");
    private static final Pattern OWN_YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern NOTHING = Pattern.compile("[-–—−]+");
    private static final int FEWEST = 2;
    private static final int LONGEST = 60;

    /** The term that each column's mark says, null for the columns that hold something else. */
    static List<@Nullable String> in(List<String> headings, List<Line> body) {
        var labels = new ArrayList<@Nullable String>();
        for (var i = 0; i < headings.size(); i++) {
            var label = label(headings.get(i));
            labels.add(label != null && marked(body, i) ? label : null);
        }
        var several = labels.stream().filter(Objects::nonNull).count() >= FEWEST;
        var any = body.stream().anyMatch(line -> !of(labels, line).isEmpty());
        return several && any ? labels : none(headings.size());
    }

    static List<@Nullable String> none(int columns) {
        return new ArrayList<>(
                Stream.<@Nullable String>generate(() -> null).limit(columns).toList());
    }

    /**
     * Terms of a row, in printed order: the names of the columns marked, or what is printed under a
     * year with that year. Where a row has both, nothing is certain.
     */
    static List<String> of(List<@Nullable String> labels, Line line) {
        var named = new ArrayList<String>();
        var printed = new ArrayList<String>();
        for (var piece : line.pieces()) {
            var text = piece.text().strip();
            var mark = isMark(text);
            var here = labelsOf(labels, piece);
            if (here.isEmpty() || !mark && !isTerm(text)) continue;
            if (mark) named.addAll(here);
            else printed.add(here.size() > 1 ? text : inYear(text, here.getFirst()));
        }
        if (named.isEmpty()) return printed;
        return printed.isEmpty() ? named : List.of();
    }

    private static List<String> labelsOf(List<@Nullable String> labels, Piece piece) {
        var found = new ArrayList<String>();
        for (var i = piece.column(); i < piece.column() + piece.columns(); i++) {
            var label = i < labels.size() ? labels.get(i) : null;
            if (label != null) found.add(label);
        }
        return found;
    }

    private static String inYear(String text, String label) {
        var year = YEAR.matcher(label.toLowerCase(Locale.ROOT));
        var own = !year.matches() || OWN_YEAR.matcher(text).find();
        return own ? text : text + " " + year.group(1) + " г.";
    }

    /** «2023», «II кв.», «сен» under «Срок»: what could head a column of marks. */
    static boolean isHeading(String text) {
        return label(text) != null;
    }

    private static boolean marked(List<Line> body, int column) {
        return body.stream()
                .map(line -> line.text(column))
                .allMatch(text ->
                        text.isBlank()
                                || isMark(text)
                                || NOTHING.matcher(text.strip()).matches()
                                || isTerm(text));
    }

    private static boolean isTerm(String text) {
        return text.length() <= LONGEST && Profile.namesTerm(text);
    }

    private static boolean isMark(String text) {
        return MARK.matcher(text.strip()).matches();
    }

    private static @Nullable String label(String heading) {
        var whole = heading.toLowerCase(Locale.ROOT);
        var line = heading.substring(heading.lastIndexOf('\n') + 1).stripTrailing();
        var low = line.toLowerCase(Locale.ROOT);
        if (YEAR.matcher(low).matches()) return line;
        var above = heading.substring(0, heading.length() - line.length());
        if (MONTH.matcher(low).matches()) return line + yearIn(above);
        var quarter = QUARTER.matcher(low);
        if (!whole.contains("кв") || !quarter.matches()) return null;
        return line.substring(0, quarter.end(1)) + " квартал" + yearIn(above);
    }

    /** «2024» over «I | II | III | IV». */
    private static String yearIn(String above) {
        for (var line : above.split("\n", -1)) {
            var year = YEAR.matcher(line.toLowerCase(Locale.ROOT).strip());
            if (year.matches()) return " " + year.group(1) + " г.";
        }
        return "";
    }

    private MarkColumns() {}
}
