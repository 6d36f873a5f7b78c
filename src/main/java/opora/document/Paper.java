package opora.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed, whatever file it becomes: the same sheet is shown on the screen and
 * written as DOCX, XLSX and PDF (бумага).
 *
 * @param title name of the document for the file's properties and the sheet of a workbook
 */
public record Paper(String title, boolean landscape, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A part of a sheet, one under another. */
    public sealed interface Block permits Line, Table, SignOff {}

    /** How a line of text is set. */
    public enum Style {
        CENTRED,
        TITLE,
        HEADING,
        /** A paragraph with a first-line indent. */
        BODY,
        NOTE
    }

    /** A paragraph; a line feed inside begins a new line. */
    public record Line(Style style, String text) implements Block {}

    /** A table whose heading row repeats on every page. */
    public record Table(List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) throw new IllegalArgumentException("A table without columns");
        }

        /** Width of each column in percent; together they are a hundred. */
        public int[] shares() {
            int all = columns.stream().mapToInt(Column::weight).sum();
            var shares = new int[columns.size()];
            int given = 0;
            for (int at = 0; at < shares.length; at++) {
                shares[at] = Math.max(1, 100 * columns.get(at).weight() / all);
                given += shares[at];
            }
            int widest = 0;
            for (int at = 1; at < shares.length; at++) if (shares[at] > shares[widest]) widest = at;
            shares[widest] += 100 - given;
            return shares;
        }
    }

    /**
     * @param weight width beside the other columns
     */
    public record Column(String heading, int weight) {}

    /**
     * @param whole one cell over all columns, set bold: the name of a section
     */
    public record Row(List<Cell> cells, boolean whole) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<Cell> cells) {
            return new Row(cells, false);
        }

        public static Row section(String text) {
            return new Row(List.of(Cell.of(text)), true);
        }
    }

    /**
     * Text of a cell, and what it is for a workbook that counts and sorts.
     *
     * @param href where the screen leads from it; files leave it out
     */
    public record Cell(
            String text,
            @Nullable BigDecimal number,
            @Nullable LocalDate day,
            @Nullable String href) {

        public static Cell of(String text) {
            return new Cell(text, null, null, null);
        }

        public static Cell of(int number) {
            return new Cell(String.valueOf(number), BigDecimal.valueOf(number), null, null);
        }

        public static Cell of(LocalDate day, String text) {
            return new Cell(text, null, day, null);
        }

        public Cell leadingTo(String address) {
            return new Cell(text, number, day, address);
        }
    }

    /** «Директор ____________ И. О. Фамилия». */
    public record SignOff(String post, String name) implements Block {}
}
