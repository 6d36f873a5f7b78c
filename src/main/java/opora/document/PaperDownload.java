package opora.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A paper as an answer to the browser, written as it is made (скачивание). */
public final class PaperDownload {

    private static final int LONGEST_NAME = 80;

    public static void send(
            PaperApi papers, Paper paper, PaperFormat format, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(paper.title(), format));
        papers.write(paper, format, response.getOutputStream());
    }

    private static String attachment(String title, PaperFormat format) {
        var name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s\u00a0]+", " ").strip();
        if (name.length() > LONGEST_NAME) name = name.substring(0, LONGEST_NAME).strip();
        return ContentDisposition.attachment()
                .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private PaperDownload() {}
}
