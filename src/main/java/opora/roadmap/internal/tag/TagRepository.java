package opora.roadmap.internal.tag;

import static db.roadmap.Tables.TAG;
import static db.roadmap.Tables.TAGGING;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Rows of the dictionary of tags. */
@Repository
class TagRepository {

    private static final int MOST = 500;

    private final DSLContext db;

    TagRepository(DSLContext db) {
        this.db = db;
    }

    /** Kept at exactly these paths, those that still run first. */
    List<Tag> at(Collection<String> scopes) {
        return db.selectFrom(TAG)
                .where(TAG.SCOPE.in(scopes))
                .orderBy(TAG.KIND, TAG.ENDS_ON.desc().nullsFirst(), TAG.NAME, TAG.ID)
                .limit(MOST)
                .fetch(TagRepository::tag);
    }

    Optional<Tag> find(UUID id) {
        return db.selectFrom(TAG).where(TAG.ID.eq(id)).fetchOptional(TagRepository::tag);
    }

    /** Of a measure, by name. */
    List<Tag> ofMeasure(UUID measure) {
        return db.select(TAG.fields())
                .from(TAGGING)
                .join(TAG)
                .on(TAG.ID.eq(TAGGING.TAG_ID))
                .where(TAGGING.MEASURE_ID.eq(measure))
                .orderBy(TAG.NAME)
                .fetch(TagRepository::tag);
    }

    /** Of a roadmap as a whole, by name. */
    List<Tag> ofRoadmap(UUID roadmap) {
        return db.select(TAG.fields())
                .from(TAGGING)
                .join(TAG)
                .on(TAG.ID.eq(TAGGING.TAG_ID))
                .where(TAGGING.ROADMAP_ID.eq(roadmap))
                .and(TAGGING.MEASURE_ID.isNull())
                .and(TAGGING.INDICATOR_ID.isNull())
                .orderBy(TAG.NAME)
                .fetch(TagRepository::tag);
    }

    /**
     * @return false when the unit has a tag of that name
     */
    boolean insert(Tag tag) {
        return db.insertInto(TAG)
                        .set(TAG.ID, tag.id())
                        .set(TAG.SCOPE, tag.scope())
                        .set(TAG.KIND, tag.kind().name())
                        .set(TAG.NAME, tag.name())
                        .set(TAG.STARTS_ON, tag.startsOn())
                        .set(TAG.ENDS_ON, tag.endsOn())
                        .set(TAG.NOTE, tag.note())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void update(Tag tag) {
        var changed =
                db.update(TAG)
                        .set(TAG.KIND, tag.kind().name())
                        .set(TAG.NAME, tag.name())
                        .set(TAG.STARTS_ON, tag.startsOn())
                        .set(TAG.ENDS_ON, tag.endsOn())
                        .set(TAG.NOTE, tag.note())
                        .set(TAG.VERSION, tag.version() + 1)
                        .where(TAG.ID.eq(tag.id()))
                        .and(TAG.VERSION.eq(tag.version()))
                        .execute();
        if (changed != 1) throw new StaleRecord("Tag", tag.id());
    }

    private static Tag tag(Record row) {
        return new Tag(
                row.get(TAG.ID),
                row.get(TAG.SCOPE),
                Tag.Kind.valueOf(row.get(TAG.KIND)),
                row.get(TAG.NAME),
                row.get(TAG.STARTS_ON),
                row.get(TAG.ENDS_ON),
                row.get(TAG.NOTE),
                row.get(TAG.VERSION));
    }
}
