package opora.document.internal.ground;

import static db.document.Tables.LEGAL_GROUND;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Rows of the catalogue. */
@Repository
class GroundRepository {

    private static final int MOST = 1_000;

    private final DSLContext db;

    GroundRepository(DSLContext db) {
        this.db = db;
    }

    /** Those kept at exactly these paths, the newest first. */
    List<LegalGround> at(Collection<String> scopes) {
        return db.selectFrom(LEGAL_GROUND)
                .where(LEGAL_GROUND.SCOPE.in(scopes))
                .orderBy(
                        LEGAL_GROUND.ISSUED_ON.desc().nullsLast(),
                        LEGAL_GROUND.TITLE,
                        LEGAL_GROUND.ID)
                .limit(MOST)
                .fetch(GroundRepository::ground);
    }

    Optional<LegalGround> find(LegalGroundId id) {
        return db.selectFrom(LEGAL_GROUND)
                .where(LEGAL_GROUND.ID.eq(id.value()))
                .fetchOptional(GroundRepository::ground);
    }

    List<LegalGround> find(Collection<LegalGroundId> ids) {
        return db.selectFrom(LEGAL_GROUND)
                .where(LEGAL_GROUND.ID.in(ids.stream().map(LegalGroundId::value).toList()))
                .fetch(GroundRepository::ground);
    }

    List<LegalGround> replacedBy(LegalGroundId id) {
        return db.selectFrom(LEGAL_GROUND)
                .where(LEGAL_GROUND.REPLACED_BY.eq(id.value()))
                .orderBy(LEGAL_GROUND.ISSUED_ON)
                .limit(MOST)
                .fetch(GroundRepository::ground);
    }

    /**
     * @return false when an act of this number and day is kept there already
     */
    boolean insert(LegalGround ground) {
        return db.insertInto(LEGAL_GROUND)
                        .set(LEGAL_GROUND.ID, ground.id().value())
                        .set(LEGAL_GROUND.SCOPE, ground.scope())
                        .set(LEGAL_GROUND.LEVEL, ground.level().name())
                        .set(LEGAL_GROUND.KIND, ground.kind().name())
                        .set(LEGAL_GROUND.ISSUER, ground.issuer())
                        .set(LEGAL_GROUND.NUMBER, ground.number())
                        .set(LEGAL_GROUND.NUMBER_KEY, LegalGround.key(ground.number()))
                        .set(LEGAL_GROUND.ISSUED_ON, ground.issuedOn())
                        .set(LEGAL_GROUND.TITLE, ground.title())
                        .set(LEGAL_GROUND.STATE, ground.state().name())
                        .set(LEGAL_GROUND.ENDED_ON, ground.endedOn())
                        .set(LEGAL_GROUND.NOTE, ground.note())
                        .set(LEGAL_GROUND.URL, ground.url())
                        .set(LEGAL_GROUND.FILE_ID, ground.file())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /**
     * @throws DuplicateKeyException when an act of this number and day is kept there already
     */
    void update(LegalGround ground) {
        var changed =
                db.update(LEGAL_GROUND)
                        .set(LEGAL_GROUND.LEVEL, ground.level().name())
                        .set(LEGAL_GROUND.KIND, ground.kind().name())
                        .set(LEGAL_GROUND.ISSUER, ground.issuer())
                        .set(LEGAL_GROUND.NUMBER, ground.number())
                        .set(LEGAL_GROUND.NUMBER_KEY, LegalGround.key(ground.number()))
                        .set(LEGAL_GROUND.ISSUED_ON, ground.issuedOn())
                        .set(LEGAL_GROUND.TITLE, ground.title())
                        .set(LEGAL_GROUND.STATE, ground.state().name())
                        .set(LEGAL_GROUND.ENDED_ON, ground.endedOn())
                        .set(LEGAL_GROUND.REPLACED_BY, value(ground.replacedBy()))
                        .set(LEGAL_GROUND.NOTE, ground.note())
                        .set(LEGAL_GROUND.URL, ground.url())
                        .set(LEGAL_GROUND.FILE_ID, ground.file())
                        .set(LEGAL_GROUND.COMPARED, ground.compared())
                        .set(LEGAL_GROUND.VERSION, ground.version() + 1)
                        .where(LEGAL_GROUND.ID.eq(ground.id().value()))
                        .and(LEGAL_GROUND.VERSION.eq(ground.version()))
                        .execute();
        if (changed != 1) throw new StaleRecord("LegalGround", ground.id());
    }

    private static @Nullable UUID value(@Nullable LegalGroundId id) {
        return id == null ? null : id.value();
    }

    private static LegalGround ground(Record row) {
        var replacedBy = row.get(LEGAL_GROUND.REPLACED_BY);
        return new LegalGround(
                new LegalGroundId(row.get(LEGAL_GROUND.ID)),
                row.get(LEGAL_GROUND.SCOPE),
                LegalGround.Level.valueOf(row.get(LEGAL_GROUND.LEVEL)),
                LegalGround.Kind.valueOf(row.get(LEGAL_GROUND.KIND)),
                row.get(LEGAL_GROUND.ISSUER),
                row.get(LEGAL_GROUND.NUMBER),
                row.get(LEGAL_GROUND.ISSUED_ON),
                row.get(LEGAL_GROUND.TITLE),
                LegalGround.State.valueOf(row.get(LEGAL_GROUND.STATE)),
                row.get(LEGAL_GROUND.ENDED_ON),
                replacedBy == null ? null : new LegalGroundId(replacedBy),
                row.get(LEGAL_GROUND.NOTE),
                row.get(LEGAL_GROUND.URL),
                row.get(LEGAL_GROUND.FILE_ID),
                row.get(LEGAL_GROUND.COMPARED),
                row.get(LEGAL_GROUND.VERSION));
    }
}
