package opora.reading.internal.txt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opora.reading.Layout;
import opora.reading.Layout.Format;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.TooLarge;

/**
 * Text that a converter left of a document: tables as lines with tabs, or as cells each on a line
 * of its own behind a tab.
 */
public final class TxtFile {

    private static final int MAX_CHARACTERS = 30_000_000;
    private static final double MOSTLY_TEXT = 0.98;

    public static Layout read(byte[] bytes) throws UnreadableFile {
        var text = decode(bytes);
        if (text.length() > MAX_CHARACTERS) throw new TooLarge();
        if (!isText(text)) throw new UnreadableFile(Note.of("reading.file.unknown"));
        var lines = text.lines().map(Markup::strip).toList();
        var layout = new LayoutBuilder(Format.TXT);
        if (cellsOnLines(lines)) new CellLines(layout).read(lines);
        else new TabbedRows(layout).read(lines);
        return layout.build();
    }

    /** Cells behind one tab each outnumber rows with several tabs. */
    private static boolean cellsOnLines(List<String> lines) {
        var single = 0;
        var several = 0;
        for (var line : lines) {
            var tabs = line.chars().filter(it -> it == '\t').count();
            if (tabs == 1 && line.startsWith("\t")) single++;
            if (tabs > 1) several++;
        }
        return single > several;
    }

    private static boolean isText(String text) {
        var sample = text.length() > 20_000 ? text.substring(0, 20_000) : text;
        var printed = sample.chars().filter(it -> it >= ' ' || Character.isWhitespace(it)).count();
        return !sample.contains("\u0000") && printed >= sample.length() * MOSTLY_TEXT;
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1251"));
        }
    }

    private TxtFile() {}
}
