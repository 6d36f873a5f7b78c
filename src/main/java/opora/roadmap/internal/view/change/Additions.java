package opora.roadmap.internal.view.change;

import static db.roadmap.Tables.COMMENT;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.RESOURCE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people hang on a measure: a message of the discussion, a need and its provision. */
@Service
public class Additions {

    private static final int LONGEST = 4_000;

    private final DSLContext db;
    private final Clock clock;

    Additions(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Kinds of resources a measure may need (вид ресурса). */
    enum Kind {
        MATERIAL,
        FINANCIAL,
        STAFF,
        OTHER
    }

    /** A message belongs to the measure's unit, so that its owner sees it. */
    @Transactional
    public void say(Viewer viewer, UUID measure, String text) {
        viewer.require(Permission.ROADMAP_READ);
        if (text.isBlank() || text.length() > LONGEST)
            throw new RuleViolation("comment.text").at("text");
        db.insertInto(COMMENT)
                .set(COMMENT.ID, Ids.next())
                .set(COMMENT.SCOPE, scope(measure))
                .set(COMMENT.MEASURE_ID, measure)
                .set(COMMENT.AUTHOR_ID, viewer.actor().value())
                .set(COMMENT.TEXT, text.strip())
                .set(COMMENT.CREATED_AT, clock.instant())
                .execute();
    }

    @Transactional
    public void need(
            Viewer viewer, UUID measure, Kind kind, String need, @Nullable BigDecimal amount) {
        viewer.require(Permission.ROADMAP_EDIT);
        if (need.isBlank()) throw new RuleViolation("resource.need.empty").at("need");
        db.insertInto(RESOURCE)
                .set(RESOURCE.ID, Ids.next())
                .set(RESOURCE.SCOPE, scope(measure))
                .set(RESOURCE.MEASURE_ID, measure)
                .set(RESOURCE.KIND, kind.name())
                .set(RESOURCE.NEED, need.strip())
                .set(RESOURCE.AMOUNT, amount)
                .execute();
    }

    /** The department provides, the centre may note it. */
    @Transactional
    public UUID provide(Viewer viewer, UUID resource, long version, String provided, LocalDate on) {
        if (!viewer.may(Permission.ROADMAP_APPROVE)) viewer.require(Permission.ROADMAP_EDIT);
        var measure =
                db.select(RESOURCE.MEASURE_ID)
                        .from(RESOURCE)
                        .where(RESOURCE.ID.eq(resource))
                        .fetchOptional(RESOURCE.MEASURE_ID)
                        .orElseThrow(() -> new NotFound("Resource", resource));
        var rows =
                db.update(RESOURCE)
                        .set(RESOURCE.PROVIDED, provided.strip())
                        .set(RESOURCE.PROVIDED_ON, on)
                        .set(RESOURCE.VERSION, RESOURCE.VERSION.plus(1))
                        .where(RESOURCE.ID.eq(resource))
                        .and(RESOURCE.VERSION.eq(version))
                        .execute();
        if (rows != 1) throw new StaleRecord("Resource", resource);
        return measure;
    }

    private String scope(UUID measure) {
        return db.select(MEASURE.SCOPE)
                .from(MEASURE)
                .where(MEASURE.ID.eq(measure))
                .fetchOptional(MEASURE.SCOPE)
                .orElseThrow(() -> new NotFound("Measure", measure));
    }
}
