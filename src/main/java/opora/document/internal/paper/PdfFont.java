package opora.document.internal.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/**
 * A face that knows Cyrillic and comes with us, never the system's. Widths are kept: asking the
 * font each time takes most of the time of a table.
 */
final class PdfFont {

    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
    private static final int LETTERS = 0x3000;

    final PDType0Font face;
    private final float[] widths = new float[LETTERS];

    PdfFont(PDDocument document, String file) throws IOException {
        try (var in = new ClassPathResource(FOLDER + file).getInputStream()) {
            face = PDType0Font.load(document, in, true);
        }
        Arrays.fill(widths, Float.NaN);
    }

    /** What the face can show; anything else becomes a question mark, as in a printer's proof. */
    String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(known(c) ? (char) c : '?'));
        return shown.toString();
    }

    private boolean known(int letter) {
        return letter < LETTERS && width(letter) > 0;
    }

    float width(String text, float size) {
        float sum = 0;
        for (int at = 0; at < text.length(); at++) sum += width(text.charAt(at));
        return sum * size / 1000;
    }

    private float width(int letter) {
        if (Float.isNaN(widths[letter])) widths[letter] = measured(letter);
        return widths[letter];
    }

    private float measured(int letter) {
        try {
            return face.getStringWidth(Character.toString(letter));
        } catch (IOException | IllegalArgumentException _) {
            return 0;
        }
    }

    /** Lines no wider than {@code room}; a word longer than the line is cut where it must be. */
    List<String> wrap(String text, float size, float room) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) wrap(shown(paragraph), size, room, lines);
        return lines;
    }

    private void wrap(String text, float size, float room, List<String> lines) {
        float limit = room * 1000 / size;
        int start = 0;
        int space = -1;
        float sum = 0;
        for (int at = 0; at < text.length(); at++) {
            sum += width(text.charAt(at));
            if (text.charAt(at) == ' ') space = at;
            if (sum <= limit || at == start) continue;
            int end = space > start ? space : at;
            lines.add(text.substring(start, end));
            start = end == space ? end + 1 : end;
            at = start - 1;
            space = -1;
            sum = 0;
        }
        lines.add(text.substring(start));
    }
}
