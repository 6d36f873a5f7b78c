package opora.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A paper as an answer to the browser (скачивание). */
public final class PaperDownload {

    private static final int LONGEST_NAME = 80;

    public static ResponseEntity<StreamingResponseBody> of(
            PaperApi papers, Paper paper, PaperFormat format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(paper.title(), format))
                .body(out -> papers.write(paper, format, out));
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
