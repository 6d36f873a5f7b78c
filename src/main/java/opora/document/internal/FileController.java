package opora.document.internal;

import java.util.UUID;
import opora.document.FileId;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Touches;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a kept file back. */
@Controller
class FileController {

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
        return FileAnswer.of(file, files.content(file));
    }
}
