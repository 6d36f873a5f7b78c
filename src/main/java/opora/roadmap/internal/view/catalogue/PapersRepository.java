package opora.roadmap.internal.view.catalogue;

import static db.document.Tables.FILE;
import static db.person.tables.Person.PERSON_;
import static db.roadmap.Tables.EDITION;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.HeadRepository;
import opora.roadmap.internal.view.catalogue.Papers.Below;
import opora.roadmap.internal.view.catalogue.Papers.EditionLine;
import opora.roadmap.internal.view.catalogue.Papers.Passport;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Documents behind a roadmap, its passport and its indicators. */
@Repository
class PapersRepository {

    private final DSLContext db;

    PapersRepository(DSLContext db) {
        this.db = db;
    }

    Passport passport(UUID roadmap) {
        var coordinator = PERSON_;
        var above = ROADMAP_.as("above");
        return db.select(
                        ROADMAP_.ISSUER,
                        ROADMAP_.APPROVED_BY,
                        ROADMAP_.SECOND_APPROVER,
                        ROADMAP_.RESPONSIBLE_TEXT,
                        ROADMAP_.GOAL,
                        coalesce(HeadRepository.personName(), inline("")),
                        ROADMAP_.FORCED_AT,
                        above.ID,
                        coalesce(above.TITLE, inline("")),
                        coalesce(ROADMAP_.SLUG, inline("")),
                        ROADMAP_.REMARK_AT)
                .from(ROADMAP_)
                .leftJoin(coordinator)
                .on(coordinator.ID.eq(ROADMAP_.COORDINATOR_ID))
                .leftJoin(above)
                .on(above.ID.eq(ROADMAP_.PARENT_ID))
                .where(ROADMAP_.ID.eq(roadmap))
                .fetchSingle(mapping(Passport::new));
    }

    List<Below> below(UUID roadmap) {
        return db.select(ROADMAP_.ID, ROADMAP_.KIND, ROADMAP_.TITLE)
                .from(ROADMAP_)
                .where(ROADMAP_.PARENT_ID.eq(roadmap))
                .orderBy(ROADMAP_.TITLE, ROADMAP_.ID)
                .fetch(mapping(Below::new));
    }

    List<EditionLine> editions(UUID roadmap) {
        return db.select(
                        EDITION.ID,
                        EDITION.KIND,
                        EDITION.ACT,
                        EDITION.IN_FORCE,
                        EDITION.CREATED_AT,
                        FILE.ID,
                        coalesce(FILE.NAME, inline("")),
                        coalesce(FILE.SIZE, inline(0L)))
                .from(EDITION)
                .leftJoin(FILE)
                .on(FILE.ID.eq(EDITION.FILE_ID))
                .where(EDITION.ROADMAP_ID.eq(roadmap))
                .orderBy(EDITION.IN_FORCE.desc(), EDITION.CREATED_AT.desc())
                .fetch(mapping(EditionLine::new));
    }
}
