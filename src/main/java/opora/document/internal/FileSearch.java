package opora.document.internal;

import static db.document.Tables.FILE;
import static db.document.Tables.FIND_FILES;

import java.util.List;
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

    private final DSLContext db;

    FileSearch(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Viewer viewer, SearchWords words, int most) {
        if (!viewer.may(Permission.ROADMAP_READ)) return List.of();
        var found = FIND_FILES.call(words.typed(), most);
        return db.select(FILE.ID, FILE.NAME)
                .from(found)
                .join(FILE)
                .on(FILE.ID.eq(found.ID))
                .orderBy(found.LIKENESS.desc(), FILE.CREATED_AT.desc())
                .fetch(row ->
                        new Found(Found.Group.FILE, row.value2(), "", "/files/" + row.value1()));
    }
}
