package opora.roadmap.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.document.Paper;
import opora.document.Paper.Cell;
import opora.document.Paper.Line;
import opora.document.Paper.Row;
import opora.document.Paper.Style;
import opora.reading.TableColumns.Column;
import opora.shared.web.Ui;

/** A report as a sheet of paper: the same on the screen and in every file (бумага отчёта). */
final class ReportPaper {

    private static final int WIDE = 6;

    private final Report report;
    private final ReportWords words;
    private final Map<String, String> written;

    private ReportPaper(Report report, Ui ui, Map<String, String> written) {
        this.report = report;
        this.words = new ReportWords(ui, report);
        this.written = written;
    }

    /**
     * @param written the author's own words by section
     */
    static Paper of(Report report, Ui ui, Map<String, String> written) {
        return new ReportPaper(report, ui, written).paper();
    }

    private Paper paper() {
        var blocks = new ArrayList<Paper.Block>();
        head(blocks);
        if (report.summary()) blocks.add(new Line(Style.BODY, words.summary()));
        var whole = written.getOrDefault("", "");
        if (!whole.isBlank()) blocks.add(new Line(Style.BODY, whole));
        blocks.add(new Line(Style.HEADING, words.text("table." + report.form())));
        if (report.lines().isEmpty()) blocks.add(new Line(Style.NOTE, words.text("empty")));
        else blocks.add(new Paper.Table(columns(), rows()));
        blocks.add(new Paper.SignOff(words.text("signer"), report.head().signer()));
        var landscape = report.form() == ReportForm.DOCUMENT && report.columns().size() + 1 >= WIDE;
        return new Paper(words.text("file", report.head().title()), landscape, blocks);
    }

    private void head(List<Paper.Block> blocks) {
        var head = report.head();
        blocks.add(new Line(Style.CENTRED, head.unit()));
        blocks.add(new Line(Style.TITLE, words.text("title." + head.kind())));
        var title = words.text("of", head.title());
        blocks.add(new Line(Style.CENTRED, head.actDate() == null ? title : title + ",\n" + act()));
        if (!report.of().isBlank()) blocks.add(new Line(Style.CENTRED, report.of()));
        blocks.add(
                new Line(
                        Style.CENTRED,
                        words.text(
                                "period",
                                words.day(report.period().startsOn()),
                                words.day(report.period().endsOn()))));
    }

    private String act() {
        var head = report.head();
        var date = java.util.Objects.requireNonNull(head.actDate());
        return words.text("act." + head.actKind(), words.digits(date), head.actNumber());
    }

    private List<Paper.Column> columns() {
        if (report.form() == ReportForm.PLAN_FACT)
            return List.of(
                    new Paper.Column(words.text("column.number"), 6),
                    new Paper.Column(words.text("column.measure"), 36),
                    new Paper.Column(words.text("column.term"), 17),
                    new Paper.Column(words.text("column.done"), 19),
                    new Paper.Column(words.text("column.evidence"), 22));
        var columns = new ArrayList<Paper.Column>();
        for (var column : report.columns())
            columns.add(new Paper.Column(column.heading(), weight(column)));
        columns.add(new Paper.Column(words.text("column.mark"), 26));
        return columns;
    }

    private static int weight(Column column) {
        return switch (column.role()) {
            case NUMBER -> 8;
            case TITLE, NUMBER_AND_TITLE -> 30;
            case TERM -> 16;
            case TERM_FROM, TERM_TO -> 10;
            case EXECUTORS -> 20;
            case RESULT -> 20;
            case NOTE, IGNORED -> 12;
        };
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var section : report.sections()) {
            if (!section.title().isEmpty()) rows.add(Row.section(section.title()));
            for (var line : section.lines()) rows.add(row(line));
            var said = section.key().isEmpty() ? "" : written.getOrDefault(section.key(), "");
            if (!said.isBlank()) rows.add(note(said));
        }
        return rows;
    }

    /** The author's words under the rows of a section. */
    private Row note(String said) {
        var cells = new ArrayList<Cell>();
        int measure = report.form() == ReportForm.PLAN_FACT ? 1 : titleColumn();
        for (int at = 0; at < measure; at++) cells.add(Cell.of(""));
        cells.add(Cell.of(said));
        return Row.of(cells);
    }

    private int titleColumn() {
        for (int at = 0; at < report.columns().size(); at++) {
            var role = report.columns().get(at).role();
            if (role.name().contains("TITLE")) return at;
        }
        return 0;
    }

    private Row row(ReportLine line) {
        var cells = new ArrayList<Cell>();
        var href = "/measures/" + line.measure();
        if (report.form() == ReportForm.PLAN_FACT) {
            cells.add(Cell.of(line.shortNumber()));
            cells.add(Cell.of(line.title()).leadingTo(href));
            cells.add(Cell.of(line.term()));
            cells.add(Cell.of(words.done(line)));
            cells.add(Cell.of(words.told(line, report.evidence())));
        } else {
            for (int at = 0; at < report.columns().size(); at++) {
                var cell = Cell.of(printed(line, at));
                var role = report.columns().get(at).role();
                cells.add(role.name().contains("TITLE") ? cell.leadingTo(href) : cell);
            }
            cells.add(Cell.of(mark(line)));
        }
        return Row.of(cells);
    }

    private String mark(ReportLine line) {
        var done = words.done(line);
        var told = words.told(line, report.evidence());
        return told.isEmpty() ? done : done + "\n" + told;
    }

    /** The row as it stands today; what was not understood, as it was printed. */
    private String printed(ReportLine line, int at) {
        return switch (report.columns().get(at).role()) {
            case NUMBER -> line.number();
            case TITLE -> line.title();
            case NUMBER_AND_TITLE -> (line.number() + " " + line.title()).strip();
            case TERM -> line.term();
            case EXECUTORS -> line.executors();
            case RESULT -> line.result();
            case TERM_FROM, TERM_TO, NOTE, IGNORED ->
                    at < line.cells().size() ? line.cells().get(at) : "";
        };
    }
}
