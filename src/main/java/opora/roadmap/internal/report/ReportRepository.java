package opora.roadmap.internal.report;

import static db.person.tables.Person.PERSON_;
import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.EVIDENCE;
import static db.roadmap.Tables.EXECUTOR;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.internal.view.HeadRepository;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was answered for a whole plan, in a few queries however long it is. */
@Repository
class ReportRepository {

    private final DSLContext db;

    ReportRepository(DSLContext db) {
        this.db = db;
    }

    /** An answer as stored, before its evidence is put to it. */
    record Said(
            UUID id,
            UUID occurrence,
            @Nullable UUID assignment,
            String who,
            LocalDate doneOn,
            int times,
            String text,
            boolean accepted) {}

    /** One who is asked: the duty and what it is called. */
    record Asked(UUID assignment, UUID measure, String label) {}

    Map<UUID, List<Said>> answers(UUID roadmap) {
        return db.select(
                        ANSWER.ID,
                        ANSWER.OCCURRENCE_ID,
                        ANSWER.ASSIGNMENT_ID,
                        coalesce(ASSIGNMENT.LABEL, inline("")),
                        ANSWER.DONE_ON,
                        ANSWER.TIMES,
                        ANSWER.TEXT,
                        ANSWER.STATUS)
                .from(ANSWER)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                .leftJoin(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(ANSWER.ASSIGNMENT_ID))
                .where(OCCURRENCE.ROADMAP_ID.eq(roadmap))
                .and(ANSWER.STATUS.in("REPORTED", "ACCEPTED"))
                .orderBy(ANSWER.DONE_ON, ANSWER.ID)
                .fetchGroups(
                        ANSWER.OCCURRENCE_ID,
                        row ->
                                new Said(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7(),
                                        row.value8().equals("ACCEPTED")));
    }

    /** Evidence of the answers, by answer. */
    Map<UUID, List<ReportAnswer.Proof>> proofs(UUID roadmap) {
        return db.select(EVIDENCE.ANSWER_ID, EVIDENCE.TITLE, EVIDENCE.FILE_ID, EVIDENCE.URL)
                .from(EVIDENCE)
                .join(ANSWER)
                .on(ANSWER.ID.eq(EVIDENCE.ANSWER_ID))
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                .where(OCCURRENCE.ROADMAP_ID.eq(roadmap))
                .orderBy(EVIDENCE.ID)
                .fetchGroups(
                        EVIDENCE.ANSWER_ID,
                        row ->
                                new ReportAnswer.Proof(
                                        row.value2(),
                                        row.value3() == null
                                                ? row.value4()
                                                : "/files/" + row.value3()));
    }

    /** Who answers for each measure today. */
    Map<UUID, List<Asked>> asked(UUID roadmap) {
        return db.select(ASSIGNMENT.ID, ASSIGNMENT.MEASURE_ID, ASSIGNMENT.LABEL)
                .from(ASSIGNMENT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ASSIGNMENT.MEASURE_ID))
                .where(MEASURE.ROADMAP_ID.eq(roadmap))
                .and(ASSIGNMENT.ENDS_ON.isNull())
                .orderBy(ASSIGNMENT.LABEL)
                .fetchGroups(ASSIGNMENT.MEASURE_ID, ReportRepository::asked);
    }

    private static Asked asked(Record3<UUID, UUID, String> row) {
        return new Asked(row.value1(), row.value2(), row.value3());
    }

    /** Printed executors of each measure, in order. */
    Map<UUID, List<String>> executors(UUID roadmap) {
        return db.select(EXECUTOR.MEASURE_ID, EXECUTOR.NAME)
                .from(EXECUTOR)
                .join(MEASURE)
                .on(MEASURE.ID.eq(EXECUTOR.MEASURE_ID))
                .where(MEASURE.ROADMAP_ID.eq(roadmap))
                .orderBy(EXECUTOR.ORDINAL)
                .fetchGroups(EXECUTOR.MEASURE_ID, EXECUTOR.NAME);
    }

    /** «Лужина М. А.», empty when not seen. */
    String name(UUID person) {
        return db.select(HeadRepository.personName())
                .from(PERSON_)
                .where(PERSON_.ID.eq(person))
                .fetchOptional(row -> row.value1())
                .orElse("");
    }

    List<String> executorNames(UUID roadmap) {
        return db.selectDistinct(EXECUTOR.NAME)
                .from(EXECUTOR)
                .join(MEASURE)
                .on(MEASURE.ID.eq(EXECUTOR.MEASURE_ID))
                .where(MEASURE.ROADMAP_ID.eq(roadmap))
                .and(MEASURE.ORDER_ITEM.eq(""))
                .orderBy(EXECUTOR.NAME)
                .fetch(EXECUTOR.NAME);
    }
}
