package opora.roadmap.internal.view.catalogue;

import static db.roadmap.Tables.CITATION;
import static db.roadmap.Tables.TAG;
import static db.roadmap.Tables.TAGGING;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import opora.document.GroundApi;
import opora.document.LegalGroundId;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Roadmaps that lean on an act or carry a tag, themselves or by one of their measures. */
@Component
class NarrowByThings {

    private final DSLContext db;
    private final GroundApi grounds;

    NarrowByThings(DSLContext db, GroundApi grounds) {
        this.db = db;
        this.grounds = grounds;
    }

    Set<UUID> roadmaps(@Nullable UUID ground, @Nullable UUID tag) {
        return db.select(ROADMAP_.ID)
                .from(ROADMAP_)
                .where(
                        ground == null
                                ? noCondition()
                                : ROADMAP_.ID.in(
                                        select(CITATION.ROADMAP_ID)
                                                .from(CITATION)
                                                .where(CITATION.GROUND_ID.eq(ground))))
                .and(
                        tag == null
                                ? noCondition()
                                : ROADMAP_.ID.in(
                                        select(TAGGING.ROADMAP_ID)
                                                .from(TAGGING)
                                                .where(TAGGING.TAG_ID.eq(tag))))
                .fetchSet(ROADMAP_.ID);
    }

    Narrowing named(Viewer viewer, @Nullable UUID ground, @Nullable UUID tag) {
        var act =
                ground == null
                        ? null
                        : grounds.grounds(viewer, List.of(new LegalGroundId(ground)))
                                .get(new LegalGroundId(ground));
        var name =
                tag == null
                        ? null
                        : db.select(TAG.NAME).from(TAG).where(TAG.ID.eq(tag)).fetchOne(TAG.NAME);
        return new Narrowing(act, name == null ? "" : name);
    }
}
