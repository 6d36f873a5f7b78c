package opora.reading.internal.layout;

import java.util.List;
import java.util.stream.IntStream;
import opora.reading.PrintedRow.Kind;
import opora.reading.ReadingOptions;
import opora.reading.TableColumns.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Says of each row of a roadmap whether it begins a section, a measure, or goes on with one. */
final class RowSorter {

    private final Sheet sheet;
    private final ReadingOptions options;
    private final int number;
    private final int title;
    private final boolean numbered;

    RowSorter(Sheet sheet, ReadingOptions options) {
        this.sheet = sheet;
        this.options = options;
        this.number = sheet.column(ColumnRole.NUMBER);
        var merged = sheet.column(ColumnRole.NUMBER_AND_TITLE);
        this.title = merged >= 0 ? merged : sheet.column(ColumnRole.TITLE);
        this.numbered = number >= 0 && mostAreNumbered();
    }

    Kind kind(int at, boolean insideMeasure) {
        var line = sheet.body().get(at);
        var place = line.row().place();
        if (options.splits().contains(place)) return Kind.MEASURE;
        if (options.joins().contains(place)) return Kind.CONTINUATION;
        if (line.row().isBlank()) return Kind.EMPTY;
        if (repeatsHeading(line)) return Kind.HEADING;
        if (Sheet.isNumberOf(line)) return Kind.COLUMN_NUMBERS;
        var own = line.own();
        if (own.isEmpty()) return Kind.EMPTY;
        if (title >= 0 && line.fromAbove(title) && insideMeasure) return Kind.CONTINUATION;
        var cut = afterBreak(at);
        if (own.size() == 1) return single(line, own.getFirst(), insideMeasure, cut);
        if (own.size() == 2 && isSection(at, own)) return Kind.SECTION;
        return insideMeasure && goesOn(line, cut) ? Kind.CONTINUATION : Kind.MEASURE;
    }

    /** First on its page, or first under headings repeated there. */
    private boolean afterBreak(int at) {
        var first = at;
        while (first > 0 && isRepeated(sheet.body().get(first - 1))) first--;
        return sheet.body().get(first).row().afterBreak();
    }

    private boolean isRepeated(Line line) {
        return repeatsHeading(line) || Sheet.isNumberOf(line);
    }

    private Kind single(Line line, Line.Piece only, boolean insideMeasure, boolean cut) {
        if (only.columns() > 1 && only.columns() * 2 >= line.columns()) return Kind.SECTION;
        var text = only.text().strip();
        if (only.column() == number && only.columns() == 1) {
            return Numbers.isNumber(text) ? Kind.OTHER : Kind.SECTION;
        }
        if (!only.covers(title)) return insideMeasure ? Kind.CONTINUATION : Kind.OTHER;
        if (insideMeasure && (cut || startsLow(text)) && !isHeadingLike(text)) {
            return Kind.CONTINUATION;
        }
        return Numbers.leading(text) != null && title == sheet.column(ColumnRole.NUMBER_AND_TITLE)
                ? numberedTitleAlone(text)
                : Kind.SECTION;
    }

    private Kind numberedTitleAlone(String text) {
        var leading = Numbers.leading(text);
        return leading != null && Numbers.bare(leading.number()).contains(".")
                ? Kind.MEASURE
                : Kind.SECTION;
    }

    /**
     * A number and a text reaching over the other columns, or a number that the next rows are
     * under.
     */
    private boolean isSection(int at, List<Line.Piece> own) {
        var digits =
                own.stream()
                        .filter(piece -> piece.covers(Math.max(number, 0)))
                        .findFirst()
                        .orElse(null);
        var words =
                own.stream()
                        .filter(piece -> piece != digits && piece.covers(title))
                        .findFirst()
                        .orElse(null);
        if (digits == null || words == null || digits.columns() > 1) return false;
        if (!Numbers.isNumber(digits.text()) && Numbers.section(digits.text() + " x") == null)
            return false;
        if (words.columns() > 1 && words.columns() + 2 >= sheet.columns().count()) return true;
        var next = nextNumber(at + 1);
        return next != null
                && (Numbers.isWithin(next, digits.text()) || Numbers.bare(next).equals("1"));
    }

    private @Nullable String nextNumber(int from) {
        return IntStream.range(from, Math.min(from + 3, sheet.body().size()))
                .mapToObj(i -> sheet.body().get(i).text(number < 0 ? 0 : number))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private boolean goesOn(Line line, boolean cut) {
        if (title < 0) return false;
        if (number >= 0 && !line.text(number).isBlank() && !line.fromAbove(number)) return false;
        var text = line.text(title);
        if (line.pieces().stream()
                .anyMatch(it -> it.covers(title) && it.column() < title && it.isFilled())) {
            return false;
        }
        if (text.isBlank()) return true;
        if (!numbered) return cut && startsLow(text) && (termIsBlank(line) || allGoOn(line));
        return cut || termIsBlank(line) && startsLow(text);
    }

    /** Every cell begins in the middle of a sentence: the row was cut by the end of a page. */
    private static boolean allGoOn(Line line) {
        return line.own().stream()
                .map(piece -> piece.text().strip())
                .allMatch(text -> startsLow(text) || text.startsWith("("));
    }

    private boolean termIsBlank(Line line) {
        return IntStream.range(0, sheet.roles().size())
                .filter(i ->
                        switch (sheet.roles().get(i)) {
                            case TERM, TERM_FROM, TERM_TO -> true;
                            default -> false;
                        })
                .allMatch(i -> line.text(i).isBlank());
    }

    private boolean repeatsHeading(Line line) {
        if (!sheet.hasHeading() && sheet.headings().isEmpty()) return false;
        var same = 0;
        var own = line.own();
        for (var piece : own) {
            var heading =
                    sheet.headings().size() > piece.column()
                            ? sheet.headings().get(piece.column())
                            : "";
            if (squeeze(heading).equals(squeeze(piece.text()))) same++;
        }
        return own.size() > 1 && same * 3 >= own.size() * 2;
    }

    private boolean mostAreNumbered() {
        var filled =
                sheet.body().stream().filter(line -> Numbers.isNumber(line.text(number))).count();
        return filled * 2 > sheet.body().size() * 0.8;
    }

    private static boolean isHeadingLike(String text) {
        return Numbers.section(text) != null
                && Character.isUpperCase(text.codePointAt(text.length() - 1));
    }

    static boolean startsLow(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
    }
}
