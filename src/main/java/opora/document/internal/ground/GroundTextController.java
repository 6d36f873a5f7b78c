package opora.document.internal.ground;

import java.io.IOException;
import java.util.UUID;
import opora.document.FileApi;
import opora.document.LegalGroundId;
import opora.document.internal.FileAnswer;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The file of an act: opened, attached, taken off. */
@Controller
@RequestMapping("/grounds/{id}/file")
class GroundTextController {

    private final GroundText text;
    private final FileApi files;

    GroundTextController(GroundText text, FileApi files) {
        this.text = text;
        this.files = files;
    }

    @Touches(value = Thing.GROUND, verb = Verb.READ)
    @GetMapping
    ResponseEntity<Resource> open(Viewer viewer, @PathVariable UUID id) {
        var file = text.of(viewer, new LegalGroundId(id));
        return FileAnswer.of(file, files.content(file));
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @PostMapping
    String attach(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam long version,
            RedirectAttributes redirect)
            throws IOException {
        text.attach(viewer, new LegalGroundId(id), file, version);
        Notices.say(redirect, "ground.file.attached");
        return "redirect:/grounds/" + id;
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @PostMapping("/removal")
    String drop(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        text.drop(viewer, new LegalGroundId(id), version);
        Notices.say(redirect, "ground.file.dropped");
        return "redirect:/grounds/" + id;
    }
}
