package opora.staff.internal.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import opora.shared.RuleViolation;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX or a CSV row by row; a large file is never whole in memory. */
final class SheetFile {

    static final int MOST_ROWS = 100_000;
    private static final int HEADING_ROWS = 30;
    private static final int MOST_COLUMNS = 300;

    /** Ends a reading that has seen what it wanted. */
    private static final String ENOUGH = "spreadsheet.enough";

    private static final int SNIFFED = 64 * 1024;

    private final Path file;
    private final boolean workbook;

    SheetFile(Path file) {
        this.file = file;
        this.workbook = startsLikeZip(file);
    }

    /** Rows with something in them, with their numbers as the spreadsheet counts them. */
    void each(ObjIntConsumer<List<String>> row) {
        try {
            if (workbook) xlsx(row);
            else csv(row);
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new RuleViolation("spreadsheet.unreadable");
        }
    }

    /** The first rows only. */
    List<SheetColumns.Line> top(int most) {
        var top = new ArrayList<SheetColumns.Line>();
        try {
            each((cells, no) -> {
                top.add(new SheetColumns.Line(no, cells));
                if (top.size() == most) throw new RuleViolation(ENOUGH);
            });
        } catch (RuleViolation enough) {
            if (!enough.code().equals(ENOUGH)) throw enough;
        }
        return top;
    }

    private void xlsx(ObjIntConsumer<List<String>> consumer) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var book = new ReadableWorkbook(in);
                var rows = book.getFirstSheet().openStream()) {
            int[] count = {0};
            rows.forEach(row -> {
                var cells = cells(row);
                if (cells.stream().allMatch(String::isBlank)) return;
                if (++count[0] > MOST_ROWS + HEADING_ROWS)
                    throw new RuleViolation("spreadsheet.tooMany", MOST_ROWS);
                consumer.accept(cells, row.getRowNum());
            });
        }
    }

    private static List<String> cells(Row row) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        var cells = new ArrayList<String>(count);
        for (int at = 0; at < count; at++)
            cells.add(row.getOptionalCell(at).map(SheetFile::text).orElse(""));
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber();
            return number == null ? "" : number.stripTrailingZeros().toPlainString();
        }
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
            var shown = cell.getRawValue();
            return shown == null || cell.getType() == CellType.ERROR ? "" : SheetText.clean(shown);
        }
        return SheetText.clean(cell.getText());
    }

    private void csv(ObjIntConsumer<List<String>> consumer) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(SNIFFED);
        }
        for (byte one : head) if (one == 0) throw new RuleViolation("spreadsheet.unreadable");
        var charset = charset(head);
        try (var in = Files.newInputStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, charset))) {
            var text = new String(head, charset);
            new CsvRows(reader, delimiter(text)).each(consumer);
        }
    }

    /** UTF-8 when it is; else what Russian spreadsheets write. */
    private static Charset charset(byte[] head) {
        for (int cut = 0; cut < 4 && cut < Math.max(1, head.length); cut++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(head, 0, head.length - cut));
                return StandardCharsets.UTF_8;
            } catch (CharacterCodingException e) {
                // perhaps the last letter was cut in two
                if (head.length < SNIFFED) break;
            }
        }
        return Charset.forName("windows-1251");
    }

    private static char delimiter(String text) {
        var line = text.lines().filter(one -> one.matches(".*[;,\\t].*")).findFirst().orElse(";");
        char best = ';';
        for (char one : new char[] {';', '\t', ','})
            if (count(line, one) > count(line, best)) best = one;
        return best;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }

    private static boolean startsLikeZip(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            if (start.length == 4 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF)
                throw new RuleViolation("spreadsheet.oldFormat");
            return start.length == 4 && start[0] == 'P' && start[1] == 'K';
        } catch (IOException e) {
            throw new RuleViolation("spreadsheet.unreadable");
        }
    }
}
