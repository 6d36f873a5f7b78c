package opora.staff.internal.erasure;

import static db.staff.Tables.PROPOSAL;
import static org.jooq.impl.DSL.val;

import java.util.List;
import opora.document.FileApi;
import opora.document.FileId;
import opora.person.PersonErasing;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletion by act: facts lose their words, what no figure is made of goes, with its files. */
@Component
class EraseStaff {

    private final DSLContext db;
    private final FileApi files;

    EraseStaff(DSLContext db, FileApi files) {
        this.db = db;
        this.files = files;
    }

    @EventListener
    void on(PersonErasing erasing) {
        var viewer = Viewers.current();
        var papers = papers(viewer, erasing.person());
        db.execute(
                "select staff.erase({0}, {1}, {2})",
                val(erasing.person().value()), val(erasing.nobody().value()), val(erasing.day()));
        files.remove(viewer, papers);
    }

    /** Copies of his documents, sent with what he proposed here. */
    private List<FileId> papers(Viewer viewer, PersonId person) {
        return db.select(PROPOSAL.FILE_ID)
                .from(PROPOSAL)
                .where(PROPOSAL.PERSON_ID.eq(person.value()))
                .and(PROPOSAL.FILE_ID.isNotNull())
                .and(PROPOSAL.SCOPE.ge(viewer.scope()))
                .and(PROPOSAL.SCOPE.lt(Scopes.end(viewer.scope())))
                .fetch(row -> new FileId(row.value1()));
    }
}
