package opora.reading.internal.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import opora.reading.Layout;
import opora.reading.Layout.Format;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.pdf.AlignedColumns.PageLine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.Rectangle;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * A PDF with a text layer. Cells are found by the lines drawn around them; a table that goes on at
 * the top of the next page is one table, its first row there marked as coming after a page end.
 */
public final class PdfFile {

    private static final int MAX_PAGES = 300;
    private static final int MIN_LETTERS = 20;

    /** A longer text without a single drawn table is no plan, and its glyphs need room. */
    private static final int MAX_ALIGNED = 40;

    private final LayoutBuilder layout = new LayoutBuilder(Format.PDF);
    private final List<Placed> early = new ArrayList<>();
    private PdfTable open = new PdfTable();
    private final List<PageLine> lines = new ArrayList<>();
    private int tables;
    private int letters;

    /** A paragraph printed before any table was seen: it may yet be a part of one. */
    private record Placed(int page, PageText.Printed text) {}

    private PdfFile() {}

    public static Layout read(Path file) throws IOException, UnreadableFile {
        try (var document =
                Loader.loadPDF(
                        file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return new PdfFile().read(document);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile(Note.of("reading.file.encrypted"), locked);
        }
    }

    private Layout read(PDDocument document) throws IOException, UnreadableFile {
        var pages = Math.min(document.getNumberOfPages(), MAX_PAGES);
        if (pages < document.getNumberOfPages()) layout.warn("reading.file.pagesLeft", MAX_PAGES);
        try (var extractor = new ObjectExtractor(document)) {
            for (var number = 1; number <= pages; number++) page(extractor.extract(number), number);
        }
        close();
        if (tables == 0) aligned();
        writeEarly(_ -> true);
        if (letters < MIN_LETTERS) throw new UnreadableFile(Note.of("reading.file.scanned"));
        return layout.build();
    }

    /** No table is drawn with lines, so one may be set by spaces. */
    private void aligned() {
        var table = AlignedTable.in(lines);
        if (table == null) return;
        writeEarly(placed -> table.isBelow(placed.page(), placed.text().top()));
        layout.table(table.rows());
        layout.warn("reading.file.aligned");
    }

    private void writeEarly(Predicate<Placed> wanted) {
        for (var placed : early) {
            if (!wanted.test(placed)) continue;
            layout.onPage(placed.page());
            layout.paragraph(placed.text().text());
        }
        early.clear();
    }

    private void page(Page page, int number) {
        layout.onPage(number);
        letters += page.getText().size();
        var tables = tables(page);
        this.tables += tables.size();
        if (this.tables == 0 && number <= MAX_ALIGNED) {
            for (var line : TextLines.grouped(page.getText()))
                lines.add(new PageLine(number, line));
        }
        var texts = new PageText(page, tables).paragraphs();
        var blocks = new ArrayList<Object>(tables);
        blocks.addAll(texts);
        blocks.sort(Comparator.comparingDouble(PdfFile::top));
        var first = true;
        for (var block : blocks) {
            if (block instanceof Table table) {
                writeEarly(_ -> true);
                if (!open.isContinuedBy(table, first)) close();
                open.add(page, table, number, first);
            } else if (block instanceof PageText.Printed printed) {
                close();
                early.add(new Placed(number, printed));
                if (this.tables > 0) writeEarly(_ -> true);
            }
            first = false;
        }
    }

    private void close() {
        if (!open.isEmpty()) open.write(layout);
        open = new PdfTable();
    }

    private static double top(Object block) {
        return block instanceof Table table ? table.getTop() : ((PageText.Printed) block).top();
    }

    /** Tables of at least two cells; a frame around a page is not a table. */
    private static List<Table> tables(Page page) {
        var tables = new ArrayList<Table>();
        for (var table : new SpreadsheetExtractionAlgorithm().extract(page)) {
            var cells =
                    table.getRows().stream()
                            .flatMap(List::stream)
                            .filter(it -> it.getWidth() > 0)
                            .count();
            if (cells >= 2 && tables.stream().noneMatch(it -> inside(table, it))) tables.add(table);
        }
        return tables;
    }

    private static boolean inside(Rectangle inner, Rectangle outer) {
        return outer.contains(inner.getCenterX(), inner.getCenterY());
    }
}
