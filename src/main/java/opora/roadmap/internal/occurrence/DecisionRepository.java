package opora.roadmap.internal.occurrence;

import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import opora.roadmap.Decision;
import opora.roadmap.RoadmapId;
import opora.shared.PersonId;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Decisions on many occurrences in one statement. */
@Repository
class DecisionRepository {

    private final DSLContext db;

    DecisionRepository(DSLContext db) {
        this.db = db;
    }

    /** Refused whole when somebody has decided one of them meanwhile. */
    void decide(List<Occurrence> some, Decision what, @Nullable PersonId by, String reason) {
        var rows =
                db.update(OCCURRENCE)
                        .set(OCCURRENCE.DECISION, what.name())
                        .set(
                                OCCURRENCE.DECIDED_ON,
                                what == Decision.ACCEPTED
                                        ? OCCURRENCE.ENDS_ON
                                        : val((LocalDate) null))
                        .set(
                                OCCURRENCE.DECIDED_BY,
                                by == null || what == Decision.AWAITED ? null : by.value())
                        .set(OCCURRENCE.REASON, reason)
                        .set(OCCURRENCE.TOUCHED, true)
                        .set(OCCURRENCE.VERSION, OCCURRENCE.VERSION.plus(1))
                        .where(
                                OCCURRENCE.ID.in(
                                        some.stream().map(one -> one.id().value()).toList()))
                        .and(
                                OCCURRENCE.DECISION.in(
                                        some.stream()
                                                .map(one -> one.decision().name())
                                                .distinct()
                                                .toList()))
                        .execute();
        if (rows != some.size()) throw new StaleRecord("Occurrence", some.size() - rows);
    }

    /** What waits again and was due before the plan was kept here is before the start again. */
    void beforeStartAgain(List<Occurrence> some) {
        db.update(OCCURRENCE)
                .set(OCCURRENCE.DECISION, Decision.BEFORE_START.name())
                .from(ROADMAP_)
                .where(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .and(OCCURRENCE.ID.in(some.stream().map(one -> one.id().value()).toList()))
                .and(OCCURRENCE.DECISION.eq(Decision.AWAITED.name()))
                .and(OCCURRENCE.ENDS_ON.lt(ROADMAP_.KEPT_FROM))
                .execute();
    }

    /** The plan is kept from another day: what people decided or answered stays. */
    void keptFrom(RoadmapId roadmap, LocalDate day) {
        db.update(OCCURRENCE)
                .set(OCCURRENCE.DECISION, Decision.BEFORE_START.name())
                .set(OCCURRENCE.VERSION, OCCURRENCE.VERSION.plus(1))
                .where(OCCURRENCE.ROADMAP_ID.eq(roadmap.value()))
                .and(OCCURRENCE.DECISION.eq(Decision.AWAITED.name()))
                .and(OCCURRENCE.TOUCHED.isFalse())
                .and(OCCURRENCE.ENDS_ON.lt(day))
                .execute();
        db.update(OCCURRENCE)
                .set(OCCURRENCE.DECISION, Decision.AWAITED.name())
                .set(OCCURRENCE.VERSION, OCCURRENCE.VERSION.plus(1))
                .where(OCCURRENCE.ROADMAP_ID.eq(roadmap.value()))
                .and(OCCURRENCE.DECISION.eq(Decision.BEFORE_START.name()))
                .and(OCCURRENCE.ENDS_ON.ge(day))
                .execute();
    }

    /** A row is cancelled: what still waits in it is cancelled too, what was done stays done. */
    void cancelAwaited(List<java.util.UUID> measures, @Nullable PersonId by, String ground) {
        db.update(OCCURRENCE)
                .set(OCCURRENCE.DECISION, Decision.CANCELLED.name())
                .set(OCCURRENCE.DECIDED_BY, by == null ? null : by.value())
                .set(OCCURRENCE.REASON, ground)
                .set(OCCURRENCE.VERSION, OCCURRENCE.VERSION.plus(1))
                .where(OCCURRENCE.MEASURE_ID.in(measures))
                .and(OCCURRENCE.DECISION.eq(Decision.AWAITED.name()))
                .execute();
    }
}
