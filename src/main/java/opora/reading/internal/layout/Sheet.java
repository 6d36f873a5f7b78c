package opora.reading.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import opora.reading.Layout.Table;
import opora.reading.TableColumns.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A table with its heading rows told from its body and each column's meaning.
 *
 * @param headingRows how many rows from the top come before the body
 * @param marks the term that a mark in each column says, null where the column holds no marks
 */
public record Sheet(
        Table table,
        Columns columns,
        int headingRows,
        List<String> headings,
        List<ColumnRole> roles,
        List<@Nullable String> marks,
        List<Line> body) {

    private static final int HEADING_DEPTH = 8;

    public Sheet {
        headings = List.copyOf(headings);
        roles = List.copyOf(roles);
        marks = Collections.unmodifiableList(new ArrayList<>(marks));
        body = List.copyOf(body);
    }

    static Sheet of(Table table) {
        var columns = Columns.of(table);
        var lines = table.rows().stream().map(columns::line).toList();
        var first = headingRow(lines);
        var end = first < 0 ? 0 : headingEnd(lines, first);
        var headings = headings(lines.subList(Math.max(first, 0), end), columns.count());
        var body = lines.subList(end, lines.size());
        var roles = RoleFinder.find(headings, body);
        var marks = MarkColumns.in(headings, body);
        if (marks.stream().noneMatch(Objects::nonNull) || saysWhen(roles, marks))
            marks = MarkColumns.none(columns.count());
        else roles = withMarks(roles, marks);
        return new Sheet(table, columns, end, headings, roles, marks, body);
    }

    /** A column of terms beside the marks says more than they. */
    private static boolean saysWhen(List<ColumnRole> roles, List<@Nullable String> marks) {
        for (var i = 0; i < roles.size(); i++) {
            var role = roles.get(i);
            var term = role == ColumnRole.TERM || role == ColumnRole.TERM_FROM;
            if (term && marks.get(i) == null) return true;
        }
        return false;
    }

    private static List<ColumnRole> withMarks(
            List<ColumnRole> roles, List<@Nullable String> marks) {
        var found = new ArrayList<>(roles);
        for (var i = 0; i < found.size(); i++)
            if (marks.get(i) != null) found.set(i, ColumnRole.TERM);
        return found;
    }

    boolean hasMarks() {
        return marks.stream().anyMatch(Objects::nonNull);
    }

    /** The same rows under the columns of the table they continue. */
    Sheet continuing(Sheet before) {
        return new Sheet(
                table,
                columns,
                0,
                before.headings,
                before.roles,
                before.marks,
                table.rows().stream().map(columns::line).toList());
    }

    Sheet withRoles(List<ColumnRole> chosen) {
        var changed = new ArrayList<>(roles);
        for (var i = 0; i < Math.min(chosen.size(), changed.size()); i++)
            changed.set(i, chosen.get(i));
        return new Sheet(table, columns, headingRows, headings, changed, marks, body);
    }

    boolean hasHeading() {
        return headingRows > 0;
    }

    int column(ColumnRole role) {
        return roles.indexOf(role);
    }

    boolean holdsMeasures() {
        if (holdsIndicators()) return false;
        var title = roles.contains(ColumnRole.TITLE) || roles.contains(ColumnRole.NUMBER_AND_TITLE);
        var term = roles.contains(ColumnRole.TERM) || roles.contains(ColumnRole.TERM_FROM);
        var others = roles.contains(ColumnRole.EXECUTORS) || roles.contains(ColumnRole.RESULT);
        if (!hasHeading()) return title && term && others;
        return title && (term || others);
    }

    boolean holdsIndicators() {
        if (hasMarks() && headings.stream().noneMatch(Headings::namesIndicators)) return false;
        var years = headings.stream().filter(Headings::isYearColumn).count();
        if (years >= 2 && holdsWork()) return false;
        return years >= 2 || years == 1 && headings.stream().anyMatch(Headings::namesIndicators);
    }

    /** «Мероприятие | 2025 | 2026 | Ответственный»: the years say when, not how much. */
    private boolean holdsWork() {
        return roles.contains(ColumnRole.EXECUTORS)
                && headings.stream().anyMatch(Headings::isStrongTitle)
                && headings.stream().noneMatch(Headings::namesIndicators);
    }

    /**
     * A column whose tall cells gather rows under a direction («Направление»), or -1: its texts are
     * the sections of the table.
     */
    int groupColumn() {
        for (var i = 0; i < roles.size(); i++) {
            var column = i;
            var spare = roles.get(i) == ColumnRole.NOTE || roles.get(i) == ColumnRole.IGNORED;
            if (spare
                    && Headings.namesGroup(headings.get(i))
                    && body.stream().anyMatch(line -> line.fromAbove(column))) return i;
        }
        return -1;
    }

    private static int headingRow(List<Line> lines) {
        var best = -1;
        var most = 1;
        for (var i = 0; i < Math.min(lines.size(), HEADING_DEPTH); i++) {
            var roles = new HashSet<ColumnRole>();
            var known = 0;
            var years = 0;
            for (var piece : lines.get(i).own()) {
                var role = Headings.isShort(piece.text()) ? Headings.role(piece.text()) : null;
                if (role != null) roles.add(role);
                var when =
                        Headings.isYearColumn(piece.text()) || MarkColumns.isHeading(piece.text());
                if (when) years++;
                if (role != null || when) known++;
            }
            var cells = lines.get(i).own().size();
            if (cells < 2 || known * 2 < cells) continue;
            var told = roles.size() + (years > 1 ? 1 : 0);
            if (told > most) {
                most = told;
                best = i;
            }
        }
        return best;
    }

    private static int headingEnd(List<Line> lines, int first) {
        var end = first + 1;
        while (end < lines.size() && end < first + 4 && isBelow(lines.get(first), lines.get(end)))
            end++;
        while (end < lines.size() && isNumberOf(lines.get(end))) end++;
        return end;
    }

    /** A second row of headings: «начало | окончание» under «Срок», years under «Значение». */
    private static boolean isBelow(Line heading, Line line) {
        if (isNumberOf(line) || line.own().isEmpty()) return false;
        if (line.pieces().stream().anyMatch(piece -> piece.cell().fromAbove())) return true;
        if (!line.text(0).isBlank() || line.own().size() < 2) return false;
        var wide =
                heading.pieces().stream()
                        .anyMatch(piece -> piece.columns() > 1 && piece.isFilled());
        return line.own().stream()
                .allMatch(piece ->
                        Headings.isYearColumn(piece.text())
                                || MarkColumns.isHeading(piece.text())
                                || wide && Headings.isShort(piece.text())
                                || Headings.isShort(piece.text())
                                        && Headings.isBound(piece.text()));
    }

    /** «1 2 3 4 5» under the headings. */
    static boolean isNumberOf(Line line) {
        var own = line.own();
        if (own.size() < 3 || own.size() * 2 < line.columns()) return false;
        for (var i = 1; i < own.size(); i++) {
            var before = own.get(i - 1).text().strip();
            var here = own.get(i).text().strip();
            if (!before.matches("\\d{1,2}\\.?") || !here.matches("\\d{1,2}\\.?")) return false;
            if (Integer.parseInt(Numbers.bare(here)) != Integer.parseInt(Numbers.bare(before)) + 1)
                return false;
        }
        return Integer.parseInt(Numbers.bare(own.getFirst().text())) <= 2;
    }

    private static List<String> headings(List<Line> rows, int count) {
        var headings = new ArrayList<String>();
        for (var column = 0; column < count; column++) {
            var texts = new LinkedHashSet<String>();
            for (var row : rows) {
                if (isNumberOf(row)) continue;
                for (var piece : row.pieces()) {
                    if (piece.covers(column) && piece.isFilled()) texts.add(piece.text());
                }
            }
            headings.add(String.join("\n", texts));
        }
        return headings;
    }
}
