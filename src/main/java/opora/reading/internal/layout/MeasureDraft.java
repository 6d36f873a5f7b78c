package opora.reading.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import opora.reading.Place;
import opora.reading.TableColumns.ColumnRole;
import org.jspecify.annotations.Nullable;

/** A row of the roadmap as its cells are gathered, before anything in them is understood. */
public final class MeasureDraft {

    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}(?!\\p{L})");

    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "^(?:со?|от|до|по|к|не позднее)\\s+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY =
            Pattern.compile(
                    "\\d|[IVX]|(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    final int ordinal;
    final @Nullable Integer section;
    final Place place;
    private final List<ColumnRole> roles;
    private final List<@Nullable String> marks;
    private final boolean oneForBoth;
    private final List<String> marked = new ArrayList<>();
    private final List<String> cells;

    MeasureDraft(int ordinal, @Nullable Integer section, Sheet sheet, Line line) {
        this.ordinal = ordinal;
        this.section = section;
        this.place = line.row().place();
        this.roles = sheet.roles();
        this.marks = sheet.marks();
        this.cells = new ArrayList<>(line.texts());
        splitLeadingNumber(line);
        this.oneForBoth =
                line.pieces().stream()
                        .anyMatch(piece ->
                                piece.columns() > 1
                                        && piece.isFilled()
                                        && piece.covers(roles.indexOf(ColumnRole.TERM_FROM)));
        this.marked.addAll(MarkColumns.of(marks, line));
    }

    /** A page that glued number and title into one wide cell. */
    private void splitLeadingNumber(Line line) {
        var number = roles.indexOf(ColumnRole.NUMBER);
        var title = roles.indexOf(ColumnRole.TITLE);
        if (number < 0 || title < 0) return;
        var wide =
                line.pieces().stream()
                        .filter(piece -> piece.covers(number) && piece.covers(title))
                        .findFirst();
        if (wide.isEmpty() && !cells.get(title).isBlank()) return;
        var text = wide.map(Line.Piece::text).orElse(cells.get(number));
        var leading = Numbers.leading(text);
        if (leading == null && wide.isEmpty()) return;
        cells.set(number, leading == null ? "" : leading.number());
        cells.set(title, leading == null ? text : leading.rest());
    }

    void add(Line line) {
        for (var piece : line.own()) {
            var column = target(piece);
            var before = cells.get(column);
            cells.set(column, before.isBlank() ? piece.text() : joined(before, piece.text()));
        }
    }

    private int target(Line.Piece piece) {
        var title = roles.indexOf(ColumnRole.TITLE);
        return title >= 0 && piece.covers(title) ? title : piece.column();
    }

    /**
     * A row cut by a page end: «Руководители | ОО» is one line, «Методисты … | Руководители …» two.
     */
    private static String joined(String before, String more) {
        var first = more.codePointAt(0);
        var lastLine = before.substring(before.lastIndexOf('\n') + 1);
        var goesOn =
                Character.isLowerCase(first)
                        || first == '«'
                        || first == '('
                        || ONE_WORD.matcher(lastLine).matches()
                                && ABBREVIATION.matcher(more).lookingAt();
        if (isCutWord(before, more)) return before + more;
        return before + (goesOn ? " " : "\n") + more;
    }

    /** «Семинар-|практикум», «январь–|февраль», «профессионал|ьного» over the end of a page. */
    private static boolean isCutWord(String before, String more) {
        var last = before.charAt(before.length() - 1);
        if ("ьъы".indexOf(more.charAt(0)) >= 0) return true;
        return (last == '-' || last == '–')
                && before.length() > 1
                && Character.isLetterOrDigit(before.charAt(before.length() - 2))
                && Character.isLowerCase(more.codePointAt(0));
    }

    List<String> cells() {
        return List.copyOf(cells);
    }

    @Nullable String number() {
        var merged = roles.indexOf(ColumnRole.NUMBER_AND_TITLE);
        if (merged >= 0) {
            var leading = Numbers.leading(cells.get(merged));
            return leading == null ? null : leading.number();
        }
        var number = text(ColumnRole.NUMBER);
        return number.isBlank() ? null : number;
    }

    String title() {
        var merged = roles.indexOf(ColumnRole.NUMBER_AND_TITLE);
        if (merged < 0) return text(ColumnRole.TITLE);
        var leading = Numbers.leading(cells.get(merged));
        return leading == null ? cells.get(merged) : leading.rest();
    }

    String term() {
        if (marks.stream().anyMatch(Objects::nonNull)) return String.join(", ", marked);
        if (!roles.contains(ColumnRole.TERM_FROM)) return text(ColumnRole.TERM);
        var from = text(ColumnRole.TERM_FROM);
        var to = text(ColumnRole.TERM_TO);
        if (from.equals(to)) return from;
        return (from + "\n" + to).strip();
    }

    /**
     * The term as it is read: two columns are the ends of one, and one end alone leaves it open.
     */
    String termAsRead() {
        if (!roles.contains(ColumnRole.TERM_FROM) || !marked.isEmpty() || oneForBoth) return term();
        var from = PREPOSITION.matcher(text(ColumnRole.TERM_FROM)).replaceFirst("");
        var to = PREPOSITION.matcher(text(ColumnRole.TERM_TO)).replaceFirst("");
        if (!DAY.matcher(from).lookingAt() && !from.isBlank()) return term();
        if (!DAY.matcher(to).lookingAt() && !to.isBlank() || from.equals(to)) return term();
        if (to.isBlank()) return from.isBlank() ? "" : "с " + from;
        return from.isBlank() ? "до " + to : from + " – " + to;
    }

    String executors() {
        return text(ColumnRole.EXECUTORS);
    }

    String result() {
        return text(ColumnRole.RESULT);
    }

    private String text(ColumnRole role) {
        var texts = new ArrayList<String>();
        for (var i = 0; i < roles.size() && i < cells.size(); i++) {
            if (roles.get(i) == role && !cells.get(i).isBlank()) texts.add(cells.get(i));
        }
        return String.join("\n", texts);
    }
}
