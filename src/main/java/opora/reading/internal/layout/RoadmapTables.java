package opora.reading.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opora.reading.Layout;
import opora.reading.Layout.Paragraph;
import opora.reading.Layout.Table;
import opora.reading.Note;
import opora.reading.Place;
import opora.reading.PrintedRow;
import opora.reading.PrintedRow.Kind;
import opora.reading.PrintedSection;
import opora.reading.ReadingOptions;
import opora.reading.TableColumns;
import opora.reading.TableColumns.Column;
import opora.reading.TableColumns.ColumnRole;
import opora.reading.Warning;
import org.jspecify.annotations.Nullable;

/** Walks through a document and gathers the rows of every table that holds measures. */
public final class RoadmapTables {

    private static final int LONGEST_HEADING = 300;

    private final Layout layout;
    private final ReadingOptions options;
    private final List<PrintedSection> sections = new ArrayList<>();
    private final List<MeasureDraft> measures = new ArrayList<>();
    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<TableColumns> columns = new ArrayList<>();
    private final List<Sheet> indicators = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable Sheet sheet;
    private @Nullable Paragraph heading;
    private boolean textBetween;
    private @Nullable MeasureDraft open;
    private int roadmaps;

    private RoadmapTables(Layout layout, ReadingOptions options) {
        this.layout = layout;
        this.options = options;
    }

    /** Everything the tables of a document say. */
    public record Found(
            List<PrintedSection> sections,
            List<MeasureDraft> measures,
            List<PrintedRow> rows,
            List<TableColumns> columns,
            List<Sheet> indicators,
            List<Warning> warnings) {}

    public static Found in(Layout layout, ReadingOptions options) {
        return new RoadmapTables(layout, options).read();
    }

    private Found read() {
        for (var block : layout.blocks()) {
            switch (block) {
                case Paragraph paragraph -> remember(paragraph);
                case Table table -> read(table);
            }
        }
        if (roadmaps > 1)
            warnings.add(new Warning(Note.of("reading.tables.several", roadmaps), null));
        return new Found(sections, measures, rows, columns, indicators, warnings);
    }

    private void remember(Paragraph paragraph) {
        heading = paragraph;
        textBetween = true;
    }

    private void read(Table table) {
        var found = understood(table);
        var continues = sheet != null && !found.hasHeading() && sameShape(found, sheet);
        if (continues && sheet != null) found = found.continuing(sheet);
        var chosen = options.columns().get(table.index());
        if (chosen != null) found = found.withRoles(chosen);
        if (found.holdsIndicators()) indicators.add(found);
        if (chosen != null || found.holdsMeasures()) {
            measures(found, continues);
        } else {
            table.rows().forEach(row -> rows.add(new PrintedRow(row.place(), Kind.OTHER, null)));
        }
        columns.add(printed(found));
        textBetween = false;
        heading = null;
    }

    private static Sheet understood(Table table) {
        return Sheet.of(table);
    }

    private static boolean sameShape(Sheet one, Sheet other) {
        return one.columns().count() == other.columns().count();
    }

    private void measures(Sheet found, boolean continues) {
        sheet = found;
        if (!continues) {
            roadmaps++;
            open = null;
            if (found.column(ColumnRole.TERM) < 0 && found.column(ColumnRole.TERM_FROM) < 0) {
                warnings.add(new Warning(Note.of("reading.table.noTerm"), found.table().place()));
            }
            if (found.hasMarks()) {
                warnings.add(
                        new Warning(Note.of("reading.table.termsByMarks"), found.table().place()));
            }
            if (!found.hasHeading()) {
                warnings.add(
                        new Warning(Note.of("reading.table.noHeading"), found.table().place()));
            }
        }
        found.table().rows().stream()
                .limit(found.headingRows())
                .forEach(row -> rows.add(aboveBody(found.columns().line(row))));
        var sorter = new RowSorter(found, options);
        if (!continues) sectionAbove(found, sorter);
        for (var i = 0; i < found.body().size(); i++) {
            row(found, found.body().get(i), sorter.kind(i, open != null));
        }
    }

    /** A numbered line over all columns may stand above the headings of the columns. */
    private PrintedRow aboveBody(Line line) {
        var own = line.own();
        var section =
                own.size() == 1
                        && own.getFirst().columns() > 1
                        && own.getFirst().text().length() < LONGEST_HEADING
                        && Numbers.section(own.getFirst().text()) != null;
        return section
                ? new PrintedRow(line.row().place(), Kind.SECTION, section(line))
                : new PrintedRow(line.row().place(), Kind.HEADING, null);
    }

    private void row(Sheet found, Line line, Kind kind) {
        @Nullable Integer ordinal = null;
        switch (kind) {
            case SECTION -> {
                open = null;
                ordinal = goesOnWithSection(line) ? joinToSection(line) : section(line);
            }
            case MEASURE -> {
                sectionBeside(found, line);
                var section = sections.isEmpty() ? null : sections.getLast().ordinal();
                open = new MeasureDraft(measures.size() + 1, section, found, line);
                measures.add(open);
                ordinal = open.ordinal;
            }
            case CONTINUATION -> {
                if (open != null) {
                    open.add(line);
                    ordinal = open.ordinal;
                }
            }
            case OTHER ->
                    warnings.add(new Warning(Note.of("reading.row.unclear"), line.row().place()));
            default -> {}
        }
        rows.add(new PrintedRow(line.row().place(), kind, ordinal));
    }

    private void sectionBeside(Sheet found, Line line) {
        var group = found.groupColumn();
        if (group < 0 || line.fromAbove(group) || line.text(group).isBlank()) return;
        section(null, line.text(group), line.row().place());
    }

    private int section(Line line) {
        var own = line.own();
        var words =
                own.stream()
                        .max(Comparator.comparingInt(piece -> piece.text().length()))
                        .orElseThrow();
        var number =
                own.stream()
                        .filter(piece -> piece != words)
                        .map(piece -> Numbers.bare(piece.text()))
                        .findFirst();
        return section(number.orElse(null), sectionText(words.text()), line.row().place());
    }

    /** A heading over all columns, cut by the end of a page. */
    private boolean goesOnWithSection(Line line) {
        if (!line.row().afterBreak() || sections.isEmpty() || rows.isEmpty()) return false;
        if (rows.getLast().kind() != Kind.SECTION) return false;
        var text = line.own().getLast().text();
        if (Numbers.section(text) != null || line.own().size() > 1) return false;
        var before = sections.getLast().title();
        return !Character.isUpperCase(text.codePointAt(0)) && !text.startsWith("«")
                || count(before, '(') > count(before, ')')
                || count(before, '«') > count(before, '»');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(it -> it == sign).count();
    }

    private int joinToSection(Line line) {
        var before = sections.removeLast();
        var title = sectionText(before.title() + "\n" + line.own().getLast().text());
        sections.add(new PrintedSection(before.ordinal(), before.number(), title, before.place()));
        return before.ordinal();
    }

    private int section(@Nullable String number, String text, Place place) {
        var split = number == null ? Numbers.section(text) : null;
        var ordinal = sections.size() + 1;
        sections.add(
                split == null
                        ? new PrintedSection(ordinal, number, text, place)
                        : new PrintedSection(ordinal, split.number(), split.rest(), place));
        return ordinal;
    }

    /** The number of an empty list item left in the cell is not part of the heading. */
    private static String sectionText(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        if (lines.size() > 1) lines.removeIf(Numbers::isNumber);
        return String.join("\n", lines);
    }

    /** A numbered line right above a table that does not begin with a section of its own. */
    private void sectionAbove(Sheet found, RowSorter sorter) {
        var above = heading;
        if (above == null || above.text().length() > LONGEST_HEADING) return;
        for (var i = 0; i < found.body().size(); i++) {
            var kind = sorter.kind(i, false);
            if (kind == Kind.SECTION) return;
            if (kind == Kind.MEASURE) break;
        }
        var numbered = Numbers.section(above.text()) != null;
        if (numbered || roadmaps > 1 && textBetween) section(null, above.text(), above.place());
    }

    private static TableColumns printed(Sheet sheet) {
        var printed = new ArrayList<Column>();
        for (var i = 0; i < sheet.roles().size(); i++) {
            printed.add(new Column(sheet.headings().get(i), sheet.roles().get(i)));
        }
        return new TableColumns(sheet.table().index(), printed);
    }
}
