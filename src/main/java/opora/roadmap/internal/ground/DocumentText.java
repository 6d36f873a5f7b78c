package opora.roadmap.internal.ground;

import static db.roadmap.Tables.EDITION;

import java.util.UUID;
import opora.document.FileApi;
import opora.document.FileId;
import opora.reading.ActReader;
import opora.reading.ActText;
import opora.reading.DocumentReader;
import opora.reading.UnreadableFile;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The text behind a roadmap, read anew from the file of its last edition (текст документа). */
@Component
public class DocumentText {

    private final DSLContext db;
    private final FileApi files;
    private final DocumentReader documents = new DocumentReader();
    private final ActReader acts = new ActReader();

    DocumentText(DSLContext db, FileApi files) {
        this.db = db;
        this.files = files;
    }

    /** Empty where there is no file, or it can no longer be read. */
    @Transactional(readOnly = true)
    public ActText of(Viewer viewer, UUID roadmap) {
        var file =
                db.select(EDITION.FILE_ID)
                        .from(EDITION)
                        .where(EDITION.ROADMAP_ID.eq(roadmap))
                        .and(EDITION.FILE_ID.isNotNull())
                        .orderBy(EDITION.IN_FORCE.desc(), EDITION.CREATED_AT.desc())
                        .limit(1)
                        .fetchOne(EDITION.FILE_ID);
        if (file == null) return ActText.NONE;
        for (var kept : files.find(viewer, java.util.List.of(new FileId(file)))) {
            try {
                return acts.read(documents.open(files.content(kept), kept.name()));
            } catch (UnreadableFile unreadable) {
                return ActText.NONE;
            }
        }
        return ActText.NONE;
    }
}
