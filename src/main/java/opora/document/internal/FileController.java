package opora.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import opora.document.FileId;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Touches;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Gives a kept file back. Only pictures and PDF open in the browser: anything else is downloaded,
 * never run.
 */
@Controller
class FileController {

    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");

    private final FileViewing viewing;
    private final FileService files;

    FileController(FileViewing viewing, FileService files) {
        this.viewing = viewing;
        this.files = files;
    }

    @Touches(value = Thing.FILE, verb = Verb.READ)
    @GetMapping("/files/{id}")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        var file = viewing.opened(Viewers.current(), new FileId(id));
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
                .body(new FileSystemResource(files.content(file)));
    }
}
