package opora.document.internal.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Pages of a PDF, filled from top to bottom. Measures are points. */
final class PdfSheet implements AutoCloseable {

    static final float LEFT = 57;
    private static final float RIGHT = 28;
    private static final float TOP = 48;
    private static final float BOTTOM = 48;

    private final PDDocument document;
    private final PDRectangle format;
    private final PdfFont number;
    private @Nullable PDPageContentStream out;
    private int pages;

    /** Where the next line begins, from the foot of the page. */
    float y;

    PdfSheet(PDDocument document, boolean landscape, PdfFont number) throws IOException {
        this.document = document;
        this.number = number;
        format =
                landscape
                        ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                        : PDRectangle.A4;
        turn();
    }

    float width() {
        return format.getWidth() - LEFT - RIGHT;
    }

    boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    float room() {
        return y - BOTTOM;
    }

    boolean fresh() {
        return y >= format.getHeight() - TOP;
    }

    void turn() throws IOException {
        if (out != null) out.close();
        var page = new PDPage(format);
        document.addPage(page);
        out = new PDPageContentStream(document, page);
        out.setLineWidth(.5f);
        pages++;
        y = format.getHeight() - TOP;
        if (pages > 1) {
            var text = String.valueOf(pages);
            var x = (format.getWidth() - number.width(text, 9)) / 2;
            text(number, 9, x, format.getHeight() - 30, List.of(text), 0);
        }
    }

    private PDPageContentStream out() {
        if (out == null) throw new IllegalStateException("No page yet");
        return out;
    }

    /**
     * @param baseline of the first line
     * @param leading from one baseline to the next
     */
    void text(PdfFont font, float size, float x, float baseline, List<String> lines, float leading)
            throws IOException {
        var page = out();
        page.beginText();
        page.setFont(font.face, size);
        page.newLineAtOffset(x, baseline);
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) page.newLineAtOffset(0, -leading);
            if (!lines.get(at).isEmpty()) page.showText(lines.get(at));
        }
        page.endText();
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
        var page = out();
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    @Override
    public void close() throws IOException {
        if (out != null) out.close();
    }
}
