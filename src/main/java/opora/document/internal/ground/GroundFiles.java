package opora.document.internal.ground;

import static db.document.Tables.LEGAL_GROUND;
import static opora.shared.Permission.GROUND_READ;

import java.util.Collection;
import java.util.Set;
import opora.document.FileHolder;
import opora.document.FileId;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Texts of legal grounds as files of the unit that keeps them. Whoever is shown an act from below
 * or beside opens its text where the act is.
 */
@Component
class GroundFiles implements FileHolder {

    private final DSLContext db;

    GroundFiles(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<FileId> shown(Viewer viewer, Collection<FileId> files) {
        if (!viewer.may(GROUND_READ)) return Set.of();
        return db.select(LEGAL_GROUND.FILE_ID)
                .from(LEGAL_GROUND)
                .where(LEGAL_GROUND.FILE_ID.in(files.stream().map(FileId::value).toList()))
                .and(
                        LEGAL_GROUND
                                .SCOPE
                                .ge(viewer.scope())
                                .and(LEGAL_GROUND.SCOPE.lt(Scopes.end(viewer.scope()))))
                .fetchSet(row -> new FileId(row.value1()));
    }
}
