package opora.staff.internal.sheet;

import static db.staff.Tables.SHEET;
import static opora.shared.Permission.PEOPLE_ADD;
import static opora.shared.Permission.PEOPLE_PRIVATE;

import java.util.Collection;
import java.util.Set;
import opora.document.FileHolder;
import opora.document.FileId;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Spreadsheets of people as they were sent: they have birth dates and numbers in them, so they open
 * to whoever enters people and sees what is closed of them.
 */
@Component
class UploadedFiles implements FileHolder {

    private final DSLContext db;

    UploadedFiles(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<FileId> shown(Viewer viewer, Collection<FileId> files) {
        if (!viewer.may(PEOPLE_ADD) || !viewer.may(PEOPLE_PRIVATE)) return Set.of();
        return db.select(SHEET.FILE_ID)
                .from(SHEET)
                .where(SHEET.FILE_ID.in(files.stream().map(FileId::value).toList()))
                .fetchSet(row -> new FileId(row.value1()));
    }
}
