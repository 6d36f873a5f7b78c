package opora.document.internal.paper;

import static opora.document.internal.paper.PaperWriter.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import opora.document.Paper;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A paper as a workbook of one sheet. Texts are written as strings, never as formulas, so that a
 * cell that begins with an equals sign stays what somebody typed.
 */
final class XlsxPaper {

    private static final int PORTRAIT_CHARACTERS = 96;
    private static final int LANDSCAPE_CHARACTERS = 148;
    private static final double LINE = 16;
    private static final double LETTERS = 1.1;

    /** Excel knows no taller row. */
    private static final double TALLEST = 409;

    /** A table longer than this keeps its heading in sight. */
    private static final int SCREEN = 15;

    private final Worksheet sheet;
    private final int[] shares;
    private final int characters;
    private int at;

    private XlsxPaper(Worksheet sheet, Paper paper) {
        this.sheet = sheet;
        this.characters = paper.landscape() ? LANDSCAPE_CHARACTERS : PORTRAIT_CHARACTERS;
        this.shares =
                paper.blocks().stream()
                        .filter(Paper.Table.class::isInstance)
                        .map(block -> ((Paper.Table) block).shares())
                        .reduce((one, other) -> other.length > one.length ? other : one)
                        .orElse(new int[] {100});
    }

    static void write(Paper paper, OutputStream to) throws IOException {
        try (var book = new Workbook(new Unclosed(to), "Opora", "1.0")) {
            var sheet = book.newWorksheet(name(paper.title()));
            var writer = new XlsxPaper(sheet, paper);
            if (paper.landscape()) sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            for (int i = 0; i < writer.shares.length; i++) sheet.width(i, writer.width(i));
            for (var block : paper.blocks()) writer.block(block);
        }
    }

    /** Excel refuses some signs and more than 31 letters. */
    private static String name(String title) {
        var name = clean(title).replaceAll("[\\\\/?*\\[\\]:']+", " ").strip();
        if (name.isEmpty()) return "1";
        return name.length() > 31 ? name.substring(0, 31).strip() : name;
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Line line -> line(line);
            case Paper.Table table -> table(table);
            case Paper.SignOff sign ->
                    whole(sign.post() + "  ____________________  " + sign.name(), false, "left");
        }
    }

    private void line(Paper.Line line) {
        var centred = line.style() == Paper.Style.CENTRED || line.style() == Paper.Style.TITLE;
        var bold = line.style() == Paper.Style.TITLE || line.style() == Paper.Style.HEADING;
        whole(line.text(), bold, centred ? "center" : "left");
    }

    private void whole(String text, boolean bold, String align) {
        int last = shares.length - 1;
        sheet.value(at, 0, clean(text));
        if (last > 0) sheet.range(at, 0, at, last).merge();
        var style = sheet.style(at, 0).wrapText(true).horizontalAlignment(align);
        (bold ? style.bold() : style).set();
        sheet.rowHeight(at, LINE * lines(text));
        at++;
    }

    /** A merged cell does not grow by itself. */
    private int lines(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / characters).sum();
    }

    private void table(Paper.Table table) {
        int last = table.columns().size() - 1;
        int head = at;
        for (int i = 0; i <= last; i++) sheet.value(at, i, clean(table.columns().get(i).heading()));
        sheet.range(at, 0, at, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .borderStyle("thin")
                .set();
        sheet.rowHeight(at, height(table.columns().stream().map(Paper.Column::heading).toList()));
        sheet.repeatRows(at, at);
        if (table.rows().size() > SCREEN) sheet.freezePane(0, at + 1);
        at++;
        for (var row : table.rows()) row(row, last);
        if (at > head + 1) sheet.range(head + 1, 0, at - 1, last).style().borderStyle("thin").set();
        at++;
    }

    /** Not every program lets rows grow as it opens a file: the tallest cell says how high. */
    private double height(List<String> texts) {
        int most = 1;
        for (int i = 0; i < Math.min(texts.size(), shares.length); i++)
            most = Math.max(most, lines(texts.get(i), width(i)));
        return Math.min(TALLEST, LINE * most);
    }

    private double width(int column) {
        return Math.max(4, shares[column] * characters / 100.0);
    }

    /** Widths are told in digits; letters of a text are narrower, but words are not broken. */
    private static int lines(String text, double width) {
        int filled = (int) Math.max(3, width * LETTERS);
        return Math.max(
                1,
                text.lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / filled).sum());
    }

    private void row(Paper.Row row, int last) {
        if (row.whole()) {
            sheet.value(at, 0, clean(row.cells().getFirst().text()));
            sheet.range(at, 0, at, last).merge();
            sheet.style(at, 0).bold().wrapText(true).set();
        } else {
            for (int i = 0; i < row.cells().size(); i++) cell(i, row.cells().get(i));
            sheet.rowHeight(at, height(row.cells().stream().map(Paper.Cell::text).toList()));
        }
        at++;
    }

    private void cell(int column, Paper.Cell cell) {
        if (cell.number() != null) {
            sheet.value(at, column, cell.number());
            sheet.style(at, column).verticalAlignment("top").set();
        } else if (cell.day() != null) {
            sheet.value(at, column, cell.day());
            sheet.style(at, column).format("dd.mm.yyyy").verticalAlignment("top").set();
        } else {
            sheet.value(at, column, clean(cell.text()));
            sheet.style(at, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
