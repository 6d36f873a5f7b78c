package opora.access.internal;

import static db.access.Tables.FIND_LINK;
import static db.access.Tables.ONE_TIME_LINK;
import static db.access.Tables.USE_LINK;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import opora.shared.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** SQL of links from letters. */
@Repository
class LinkRepository {

    private final DSLContext db;

    LinkRepository(DSLContext db) {
        this.db = db;
    }

    /** Whom a link lets in, in which hat, where. */
    record Pass(UUID person, UUID hat, String target) {}

    void insert(Secret secret, PersonId person, UUID hat, String target, Instant expiresAt) {
        db.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.TOKEN_HASH, secret.digest())
                .set(ONE_TIME_LINK.PERSON_ID, person.value())
                .set(ONE_TIME_LINK.HAT_ID, hat)
                .set(ONE_TIME_LINK.TARGET, target)
                .set(ONE_TIME_LINK.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** A link as it stands: it changes nothing to look at one. */
    record Found(Pass pass, boolean good) {}

    Optional<Found> look(Secret secret, Instant now) {
        return db.selectFrom(FIND_LINK.call(secret.digest(), now))
                .fetchOptional(row ->
                        new Found(
                                new Pass(row.getPersonId(), row.getHatId(), row.getTarget()),
                                row.getGood()));
    }

    Optional<Pass> use(Secret secret, Instant now) {
        return db.selectFrom(USE_LINK.call(secret.digest(), now))
                .fetchOptional(row -> new Pass(row.getPersonId(), row.getHatId(), row.getTarget()));
    }
}
