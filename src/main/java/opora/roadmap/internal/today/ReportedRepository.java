package opora.roadmap.internal.today;

import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Evidence.EVIDENCE;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.internal.answer.OnBehalf;
import opora.roadmap.internal.today.Reported.Paper;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Answers that wait for a decision, the oldest first. */
@Repository
class ReportedRepository {

    private static final int SHOWN = 100;

    private final DSLContext db;

    ReportedRepository(DSLContext db) {
        this.db = db;
    }

    private static Condition waiting(Reach reach) {
        return reach.kept(ANSWER.SCOPE)
                .and(ANSWER.STATUS.eq("REPORTED"))
                .and(OCCURRENCE.DECISION.eq("AWAITED"))
                .and(ROADMAP_.STATUS.eq("IN_FORCE"));
    }

    List<Reported> undecided(Reach reach) {
        return fetch(waiting(reach));
    }

    List<Reported> find(UUID answer) {
        return fetch(ANSWER.ID.eq(answer));
    }

    private List<Reported> fetch(Condition where) {
        var rows =
                db.select(ANSWER.fields())
                        .select(
                                MEASURE.ID,
                                MEASURE.NUMBER,
                                MEASURE.TITLE,
                                OCCURRENCE.ENDS_ON,
                                ASSIGNMENT.LABEL)
                        .from(ANSWER)
                        .join(OCCURRENCE)
                        .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                        .join(MEASURE)
                        .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                        .join(ROADMAP_)
                        .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                        .leftJoin(ASSIGNMENT)
                        .on(ASSIGNMENT.ID.eq(ANSWER.ASSIGNMENT_ID))
                        .where(where)
                        .orderBy(ANSWER.CREATED_AT, ANSWER.ID)
                        .limit(SHOWN)
                        .fetch(ReportedRepository::reported);
        return rows;
    }

    int count(Reach reach) {
        return db.fetchCount(
                db.select(ANSWER.ID)
                        .from(ANSWER)
                        .join(OCCURRENCE)
                        .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                        .join(ROADMAP_)
                        .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                        .where(waiting(reach)));
    }

    Map<UUID, List<Paper>> papers(Collection<UUID> answers) {
        if (answers.isEmpty()) return Map.of();
        return db.selectFrom(EVIDENCE)
                .where(EVIDENCE.ANSWER_ID.in(answers))
                .orderBy(EVIDENCE.ID)
                .fetchGroups(
                        EVIDENCE.ANSWER_ID,
                        row ->
                                new Paper(
                                        row.getAnswerId(),
                                        row.getTitle(),
                                        row.getFileId() == null
                                                ? row.getUrl()
                                                : "/files/" + row.getFileId()));
    }

    private static Reported reported(Record row) {
        var label = row.get(ASSIGNMENT.LABEL);
        return new Reported(
                row.get(ANSWER.ID),
                row.get(MEASURE.ID),
                row.get(ANSWER.OCCURRENCE_ID),
                row.get(MEASURE.NUMBER),
                row.get(MEASURE.TITLE),
                label == null ? "" : label,
                row.get(ANSWER.AUTHOR_ID),
                "",
                OnBehalf.of(row.get(ANSWER.ON_BEHALF)),
                row.get(ANSWER.DONE_ON),
                row.get(OCCURRENCE.ENDS_ON),
                row.get(ANSWER.TIMES),
                row.get(ANSWER.TEXT),
                row.get(ANSWER.CREATED_AT),
                List.of());
    }
}
