package opora.roadmap.internal.view;

import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.EDITION;
import static db.roadmap.Tables.EVIDENCE;
import static db.roadmap.Tables.INTAKE;
import static db.roadmap.Tables.ROADMAP_;
import static opora.shared.Permission.ROADMAP_EDIT;
import static opora.shared.Permission.ROADMAP_READ;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import opora.document.FileHolder;
import opora.document.FileId;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/**
 * Printed documents open to whoever sees the roadmap, evidence to whoever sees the answer, a file
 * being read to whoever edits roadmaps: the policies say which rows those are.
 */
@Component
class RoadmapFiles implements FileHolder {

    private final DSLContext db;

    RoadmapFiles(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<FileId> shown(Viewer viewer, Collection<FileId> files) {
        if (!viewer.may(ROADMAP_READ)) return Set.of();
        var ids = files.stream().map(FileId::value).toList();
        var shown = new HashSet<FileId>();
        shown.addAll(
                found(
                        EDITION.join(ROADMAP_).on(ROADMAP_.ID.eq(EDITION.ROADMAP_ID)),
                        EDITION.FILE_ID,
                        EDITION.FILE_ID.in(ids)));
        shown.addAll(
                found(
                        EVIDENCE.join(ANSWER).on(ANSWER.ID.eq(EVIDENCE.ANSWER_ID)),
                        EVIDENCE.FILE_ID,
                        EVIDENCE.FILE_ID.in(ids)));
        if (viewer.may(ROADMAP_EDIT))
            shown.addAll(found(INTAKE, INTAKE.FILE_ID, INTAKE.FILE_ID.in(ids)));
        return shown;
    }

    private Set<FileId> found(Table<?> rows, TableField<?, UUID> file, Condition these) {
        return db.selectDistinct(file)
                .from(rows)
                .where(these)
                .fetchSet(row -> new FileId(row.value1()));
    }
}
