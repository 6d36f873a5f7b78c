package opora.document.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import opora.document.Paper;
import opora.document.PaperApi;
import opora.document.PaperFormat;
import org.springframework.stereotype.Component;

/** Chooses who writes which file. */
@Component
public class PaperWriter implements PaperApi {

    @Override
    public void write(Paper paper, PaperFormat format, OutputStream to) throws IOException {
        switch (format) {
            case DOCX -> DocxPaper.write(paper, to);
            case XLSX -> XlsxPaper.write(paper, to);
            case PDF -> PdfPaper.write(paper, to);
        }
    }

    /** Text that any XML may carry: control characters of pasted texts are dropped. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
