package opora.roadmap.internal.feed;

import static db.roadmap.Tables.FIND_FEED;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Feed.FEED;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import opora.roadmap.internal.answer.Whose;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Secret links, and the dates behind them. */
@Repository
class FeedRepository {

    /** Half a school year back, two ahead. */
    private static final int BACK = 150;

    private static final int AHEAD = 730;
    private static final int MOST = 5000;

    private final DSLContext db;

    FeedRepository(DSLContext db) {
        this.db = db;
    }

    /** Whom a link lets look, in which hat, at what. */
    record Pass(Feed.Kind kind, PersonId person, UUID hat, @Nullable UUID roadmap) {}

    void insert(Viewer viewer, String hash, Feed.Kind kind, @Nullable UUID roadmap, Instant at) {
        db.insertInto(FEED)
                .set(FEED.ID, Ids.next())
                .set(FEED.SCOPE, viewer.scope())
                .set(FEED.TOKEN_HASH, hash)
                .set(FEED.KIND, kind.name())
                .set(FEED.PERSON_ID, viewer.actor().value())
                .set(FEED.HAT_ID, viewer.hat())
                .set(FEED.ROADMAP_ID, roadmap)
                .set(FEED.CREATED_AT, at)
                .execute();
    }

    /** Before anybody is known: by the digest of the secret alone. */
    Optional<Pass> find(String hash) {
        return db.selectFrom(FIND_FEED(hash))
                .fetchOptional(row ->
                        new Pass(
                                Feed.Kind.valueOf(row.getKind()),
                                new PersonId(row.getPersonId()),
                                row.getHatId(),
                                row.getRoadmapId()));
    }

    List<Feed> of(PersonId person) {
        return db.select(FEED.ID, FEED.KIND, FEED.ROADMAP_ID, ROADMAP_.TITLE, FEED.CREATED_AT)
                .from(FEED)
                .leftJoin(ROADMAP_)
                .on(ROADMAP_.ID.eq(FEED.ROADMAP_ID))
                .where(FEED.PERSON_ID.eq(person.value()))
                .and(FEED.REVOKED_AT.isNull())
                .orderBy(FEED.CREATED_AT, FEED.ID)
                .fetch(row ->
                        new Feed(
                                row.value1(),
                                Feed.Kind.valueOf(row.value2()),
                                row.value3(),
                                row.value4() == null ? "" : row.value4(),
                                row.value5()));
    }

    void revoke(PersonId person, UUID id, Instant at) {
        var rows =
                db.update(FEED)
                        .set(FEED.REVOKED_AT, at)
                        .where(FEED.ID.eq(id))
                        .and(FEED.PERSON_ID.eq(person.value()))
                        .and(FEED.REVOKED_AT.isNull())
                        .execute();
        if (rows != 1) throw new NotFound("Feed", id);
    }

    /** Roadmaps in force the viewer sees, for the choice of one. */
    Map<UUID, String> roadmaps() {
        return db.select(ROADMAP_.ID, ROADMAP_.TITLE)
                .from(ROADMAP_)
                .where(ROADMAP_.STATUS.eq("IN_FORCE"))
                .orderBy(ROADMAP_.TITLE, ROADMAP_.ID)
                .fetchMap(ROADMAP_.ID, ROADMAP_.TITLE);
    }

    List<Due> laidOn(Whose whose, LocalDate today) {
        return due(
                MEASURE.ID.in(
                        select(ASSIGNMENT.MEASURE_ID).from(ASSIGNMENT).where(whose.assigned())),
                today);
    }

    List<Due> ofRoadmap(UUID roadmap, LocalDate today) {
        return due(OCCURRENCE.ROADMAP_ID.eq(roadmap), today);
    }

    List<Due> within(String scope, LocalDate today) {
        return due(OCCURRENCE.SCOPE.startsWith(scope), today);
    }

    private List<Due> due(Condition where, LocalDate today) {
        return db.select(OCCURRENCE.fields())
                .select(
                        MEASURE.NUMBER,
                        MEASURE.TITLE,
                        MEASURE.PRINTED_TERM,
                        MEASURE.PRINTED_EXECUTORS,
                        ROADMAP_.TITLE)
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .where(where)
                .and(ROADMAP_.STATUS.eq("IN_FORCE"))
                .and(OCCURRENCE.KIND.ne("UNSCHEDULED"))
                .and(OCCURRENCE.DECISION.ne("BEFORE_START"))
                .and(OCCURRENCE.ENDS_ON.between(today.minusDays(BACK), today.plusDays(AHEAD)))
                .orderBy(OCCURRENCE.ENDS_ON, OCCURRENCE.ID)
                .limit(MOST)
                .fetch(FeedRepository::due);
    }

    private static Due due(Record row) {
        return new Due(
                row.get(OCCURRENCE.ID),
                row.get(OCCURRENCE.MEASURE_ID),
                row.get(MEASURE.NUMBER),
                row.get(MEASURE.TITLE),
                row.get(ROADMAP_.TITLE),
                row.get(MEASURE.PRINTED_TERM),
                row.get(MEASURE.PRINTED_EXECUTORS),
                row.get(OCCURRENCE.STARTS_ON),
                row.get(OCCURRENCE.ENDS_ON),
                row.get(OCCURRENCE.PLANNED_ON),
                row.get(OCCURRENCE.PLANNED_TIME),
                row.get(OCCURRENCE.VENUE),
                row.get(OCCURRENCE.DECISION),
                row.get(OCCURRENCE.VERSION).intValue());
    }
}
