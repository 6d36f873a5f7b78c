package opora.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in a file, whatever its format: paragraphs and tables in printed order (разметка
 * документа).
 *
 * @param warnings what was noticed while the file was opened: macros, formulas, changes not
 *     accepted
 */
public record Layout(Format format, List<Block> blocks, List<Warning> warnings) {

    public Layout {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** Sort of file, known by its content. */
    public enum Format {
        DOCX,
        DOC,
        ODT,
        PDF,
        XLSX,
        TXT;

        /** True where a line inside a cell ends because the page was too narrow. */
        public boolean wrapsLines() {
            return this == PDF || this == TXT;
        }
    }

    /** A paragraph or a table. */
    public sealed interface Block {
        Place place();
    }

    /** One paragraph; a forced line break inside it is {@code \n}. */
    public record Paragraph(String text, Place place) implements Block {}

    /**
     * One table, its merged cells expanded onto a grid.
     *
     * @param index from 0, in document order
     * @param width columns of the grid
     */
    public record Table(int index, int width, List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Place place() {
            var page = rows.isEmpty() ? null : rows.getFirst().place().page();
            return new Place(page, index, 0, null);
        }
    }

    /**
     * One printed row.
     *
     * @param afterBreak first on its page or sheet, so that it may be the rest of the row before
     */
    public record Row(List<Cell> cells, boolean afterBreak, Place place) {

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /**
     * One printed cell, lines joined by {@code \n}, spaces folded.
     *
     * @param column first grid column, from 0
     * @param span how many grid columns it covers
     * @param fromAbove the cell above reaches down into this row; the text is the one printed there
     */
    public record Cell(int column, int span, String text, boolean fromAbove, Place place) {

        public int endColumn() {
            return column + span;
        }
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    public Stream<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }
}
