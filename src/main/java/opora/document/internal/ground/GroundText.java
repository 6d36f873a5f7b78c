package opora.document.internal.ground;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.document.FileApi;
import opora.document.FileId;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.document.StoredFile;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The text of an act as a file of its own (файл акта): kept with it, read wherever the act is. */
@Service
@Transactional
class GroundText {

    private final Grounds catalogue;
    private final GroundRepository grounds;
    private final FileApi files;

    GroundText(Grounds catalogue, GroundRepository grounds, FileApi files) {
        this.catalogue = catalogue;
        this.grounds = grounds;
        this.files = files;
    }

    @Transactional(readOnly = true)
    public StoredFile of(Viewer viewer, LegalGroundId id) {
        viewer.require(Permission.GROUND_READ);
        var file = catalogue.ground(viewer, id).file();
        if (file == null) throw new NotFound("File", id);
        return files.get(viewer, new FileId(file));
    }

    /** Null when there is none, or its row is not seen. */
    @Transactional(readOnly = true)
    public @Nullable StoredFile known(Viewer viewer, LegalGround ground) {
        var file = ground.file();
        if (file == null) return null;
        return files.find(viewer, List.of(new FileId(file))).stream().findFirst().orElse(null);
    }

    /** In place of the one before, whose bytes stay: somebody may have read it. */
    void attach(Viewer viewer, LegalGroundId id, @Nullable MultipartFile sent, long version)
            throws IOException {
        var ground = catalogue.own(viewer, id);
        if (sent == null || sent.isEmpty()) throw new RuleViolation("ground.file.empty").at("file");
        var name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        try (var bytes = sent.getInputStream()) {
            var kept = files.store(viewer, ground.scope(), name, bytes);
            grounds.update(with(ground, kept.id().value(), version));
        }
    }

    void drop(Viewer viewer, LegalGroundId id, long version) {
        grounds.update(with(catalogue.own(viewer, id), null, version));
    }

    private static LegalGround with(LegalGround ground, @Nullable UUID file, long version) {
        return new LegalGround(
                ground.id(),
                ground.scope(),
                ground.level(),
                ground.kind(),
                ground.issuer(),
                ground.number(),
                ground.issuedOn(),
                ground.title(),
                ground.state(),
                ground.endedOn(),
                ground.replacedBy(),
                ground.note(),
                ground.url(),
                file,
                ground.compared(),
                version);
    }
}
