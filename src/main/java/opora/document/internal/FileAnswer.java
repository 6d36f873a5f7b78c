package opora.document.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import opora.document.StoredFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A kept file as an answer to the browser. Only pictures, plain text and PDF open in it: anything
 * else is downloaded, never run.
 */
public final class FileAnswer {

    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");

    public static ResponseEntity<Resource> of(StoredFile file, Path content) {
        var shown = SHOWN.contains(file.mediaType());
        var disposition =
                (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        shown ? file.mediaType() : "application/octet-stream")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(content));
    }

    private FileAnswer() {}
}
