package opora.reading.internal.xlsx;

import java.io.IOException;
import java.util.TreeMap;
import opora.reading.Layout;
import opora.reading.Layout.Format;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.xlsx.SheetCells.Range;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;

/** A workbook of Excel before 2007, read as the later ones are. */
public final class XlsFile {

    private final LayoutBuilder layout = new LayoutBuilder(Format.XLSX);
    private int formulas;

    private XlsFile() {}

    public static Layout read(POIFSFileSystem compound) throws IOException, UnreadableFile {
        try (var workbook = new HSSFWorkbook(compound.getRoot(), false)) {
            var file = new XlsFile();
            if (compound.getRoot().hasEntry("_VBA_PROJECT_CUR"))
                file.layout.warn("reading.file.macros");
            return file.read(workbook);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(Note.of("reading.file.encrypted"), locked);
        }
    }

    private Layout read(HSSFWorkbook workbook) {
        for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i))
                SheetTable.write(cells(workbook.getSheetAt(i)), layout);
        }
        if (formulas > 0) layout.warn("reading.file.formulas", formulas);
        return layout.build();
    }

    private SheetCells cells(Sheet sheet) {
        var cells = SheetCells.empty();
        for (var row : sheet) {
            var filled = new TreeMap<Integer, String>();
            for (var cell : row) {
                var text = text(cell);
                if (!text.isBlank()) filled.put(cell.getColumnIndex(), text);
            }
            if (!filled.isEmpty()) cells.rows().put(row.getRowNum(), filled);
        }
        for (var range : sheet.getMergedRegions()) {
            cells.merged()
                    .add(
                            new Range(
                                    range.getFirstRow(),
                                    range.getFirstColumn(),
                                    range.getLastRow(),
                                    range.getLastColumn()));
        }
        return cells;
    }

    /** What the cell showed when it was saved; a formula is not worked out again. */
    private String text(Cell cell) {
        var type = cell.getCellType();
        if (type == CellType.FORMULA) {
            formulas++;
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "да" : "нет";
            default -> "";
        };
    }

    private static String number(Cell cell) {
        var value = cell.getNumericCellValue();
        return DateUtil.isCellDateFormatted(cell)
                ? CellFormats.day(value)
                : CellFormats.plain(value);
    }
}
