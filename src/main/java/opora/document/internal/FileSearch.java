package opora.document.internal;

import static db.document.Tables.FILE;
import static db.document.Tables.FIND_FILES;

import java.util.List;
import opora.document.FileId;
import opora.shared.Permission;
import opora.shared.Viewer;
import opora.shared.search.Found;
import opora.shared.search.SearchSource;
import opora.shared.search.SearchWords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files by their names; the join asks the policies once more. */
@Component
class FileSearch implements SearchSource {

    /** Some of those found are attached to what the viewer may not see. */
    private static final int MORE = 10;

    private final DSLContext db;
    private final FileViewing viewing;

    FileSearch(DSLContext db, FileViewing viewing) {
        this.db = db;
        this.viewing = viewing;
    }

    private record Named(FileId id, String name) {}

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Viewer viewer, SearchWords words, int most) {
        if (!viewer.may(Permission.ROADMAP_READ)) return List.of();
        var found = FIND_FILES.call(words.typed(), most * MORE);
        var files =
                db.select(FILE.ID, FILE.NAME)
                        .from(found)
                        .join(FILE)
                        .on(FILE.ID.eq(found.ID))
                        .orderBy(found.LIKENESS.desc(), FILE.CREATED_AT.desc())
                        .fetch(row -> new Named(new FileId(row.value1()), row.value2()));
        var shown = viewing.shown(viewer, files.stream().map(Named::id).toList());
        return files.stream()
                .filter(file -> shown.contains(file.id()))
                .limit(most)
                .map(file -> new Found(Found.Group.FILE, file.name(), "", "/files/" + file.id()))
                .toList();
    }
}
