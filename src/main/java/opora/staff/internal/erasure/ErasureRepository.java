package opora.staff.internal.erasure;

import static db.staff.Tables.ERASURE;
import static db.staff.Tables.KEPT_OF;
import static db.staff.Tables.RETENTION;

import db.staff.tables.records.ErasureRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** SQL of deletions and of how long cards are kept. */
@Repository
class ErasureRepository {

    private static final int MOST = 200;

    private final DSLContext db;

    ErasureRepository(DSLContext db) {
        this.db = db;
    }

    Kept kept(PersonId person, boolean whole) {
        return db.selectFrom(KEPT_OF.call(person.value()))
                .fetchSingle(row ->
                        new Kept(
                                row.getJobs(),
                                row.getKeptFacts(),
                                row.getFacts(),
                                row.getConsents(),
                                row.getHats(),
                                row.getLetters(),
                                whole && row.getAccount(),
                                row.getWorkedFrom(),
                                row.getWorkedTo(),
                                whole));
    }

    void insert(Viewer viewer, Erasure done, PersonId nobody, Instant now) {
        var kept = done.kept();
        db.insertInto(ERASURE)
                .set(ERASURE.ID, done.id())
                .set(ERASURE.SCOPE, viewer.scope())
                .set(ERASURE.UNIT_ID, done.unit().value())
                .set(ERASURE.PERSON_ID, nobody.value())
                .set(ERASURE.NUMBER, done.number())
                .set(ERASURE.ACT_ON, done.actOn())
                .set(ERASURE.GROUND, done.ground())
                .set(ERASURE.WHOLE, kept.whole())
                .set(ERASURE.ACCOUNT, kept.account())
                .set(ERASURE.HATS, kept.hats())
                .set(ERASURE.WORKED_FROM, kept.workedFrom())
                .set(ERASURE.WORKED_TO, kept.workedTo())
                .set(ERASURE.JOBS, kept.jobs())
                .set(ERASURE.KEPT_FACTS, kept.keptFacts())
                .set(ERASURE.FACTS, kept.facts())
                .set(ERASURE.CONSENTS, kept.consents())
                .set(ERASURE.LETTERS, kept.letters())
                .set(ERASURE.CREATED_AT, now)
                .set(ERASURE.CREATED_BY, viewer.actor().value())
                .execute();
    }

    Optional<Erasure> find(UUID id) {
        return db.selectFrom(ERASURE).where(ERASURE.ID.eq(id)).fetchOptional(ErasureRepository::of);
    }

    /** The latest, as many as a page holds. */
    List<Erasure> all(Viewer viewer) {
        return db.selectFrom(ERASURE)
                .where(ERASURE.SCOPE.ge(viewer.scope()))
                .and(ERASURE.SCOPE.lt(Scopes.end(viewer.scope())))
                .orderBy(ERASURE.CREATED_AT.desc(), ERASURE.ID)
                .limit(MOST)
                .fetch(ErasureRepository::of);
    }

    /** Of the nearest unit that set one. */
    Optional<Retention> retention(Viewer viewer) {
        return db.selectFrom(RETENTION).fetch().stream()
                .filter(row -> viewer.scope().startsWith(row.getScope()))
                .max(Comparator.comparingInt(row -> row.getScope().length()))
                .map(row ->
                        new Retention(
                                row.getYears(),
                                row.getSource(),
                                row.getScope().equals(viewer.scope())));
    }

    void keepFor(Viewer viewer, int years, String source) {
        db.insertInto(RETENTION)
                .set(RETENTION.ID, Ids.next())
                .set(RETENTION.SCOPE, viewer.scope())
                .set(RETENTION.YEARS, years)
                .set(RETENTION.SOURCE, source)
                .onConflict(RETENTION.SCOPE)
                .doUpdate()
                .set(RETENTION.YEARS, years)
                .set(RETENTION.SOURCE, source)
                .set(RETENTION.VERSION, RETENTION.VERSION.plus(1))
                .execute();
    }

    void keepWithoutEnd(Viewer viewer) {
        db.deleteFrom(RETENTION).where(RETENTION.SCOPE.eq(viewer.scope())).execute();
    }

    private static Erasure of(ErasureRecord row) {
        return new Erasure(
                row.getId(),
                new UnitId(row.getUnitId()),
                row.getNumber(),
                row.getActOn(),
                row.getGround(),
                new Kept(
                        row.getJobs(),
                        row.getKeptFacts(),
                        row.getFacts(),
                        row.getConsents(),
                        row.getHats(),
                        row.getLetters(),
                        row.getAccount(),
                        row.getWorkedFrom(),
                        row.getWorkedTo(),
                        row.getWhole()));
    }
}
