package opora.roadmap.internal.view.measure;

import static db.person.tables.Person.PERSON_;
import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.COMMENT;
import static db.roadmap.Tables.EVIDENCE;
import static db.roadmap.Tables.EXECUTOR;
import static db.roadmap.Tables.FULFILMENT;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.RESOURCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.roadmap.internal.view.HeadRepository;
import opora.roadmap.internal.view.measure.AnswerLine.EvidenceLine;
import opora.roadmap.internal.view.measure.ExecutorCard.AssignmentLine;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What hangs on one measure: answers, executors, resources, talk. */
@Repository
class MeasurePartsRepository {

    private final DSLContext db;

    MeasurePartsRepository(DSLContext db) {
        this.db = db;
    }

    /** What the owner wrote of an occurrence beside its decision. */
    record Notes(
            UUID occurrence,
            String reason,
            @Nullable LocalDate printedOn,
            String shift,
            String venue,
            String decidedBy) {}

    Map<UUID, Notes> notes(UUID measure) {
        return db
                .select(
                        OCCURRENCE.ID,
                        OCCURRENCE.REASON,
                        OCCURRENCE.PRINTED_ON,
                        OCCURRENCE.SHIFT_RULE,
                        OCCURRENCE.VENUE,
                        coalesce(HeadRepository.personName(), inline("")))
                .from(OCCURRENCE)
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(OCCURRENCE.DECIDED_BY))
                .where(OCCURRENCE.MEASURE_ID.eq(measure))
                .fetch(mapping(Notes::new))
                .stream()
                .collect(Collectors.toMap(Notes::occurrence, notes -> notes));
    }

    Map<UUID, List<AnswerLine>> answers(UUID measure) {
        var proofs = evidence(measure);
        return db
                .select(
                        ANSWER.ID,
                        ANSWER.OCCURRENCE_ID,
                        coalesce(ASSIGNMENT.LABEL, inline("")),
                        coalesce(HeadRepository.personName(), inline("")),
                        ANSWER.AUTHOR_ID,
                        ANSWER.ON_BEHALF,
                        ANSWER.DONE_ON,
                        ANSWER.TIMES,
                        ANSWER.TEXT,
                        ANSWER.STATUS,
                        ANSWER.REMARK,
                        ANSWER.CREATED_AT)
                .from(ANSWER)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                .leftJoin(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(ANSWER.ASSIGNMENT_ID))
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(ANSWER.AUTHOR_ID))
                .where(OCCURRENCE.MEASURE_ID.eq(measure))
                .and(ANSWER.STATUS.ne("WITHDRAWN"))
                .orderBy(ANSWER.CREATED_AT)
                .fetch(row ->
                        new AnswerLine(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9(),
                                row.value10(),
                                row.value11(),
                                row.value12(),
                                proofs.getOrDefault(row.value1(), List.of())))
                .stream()
                .collect(Collectors.groupingBy(AnswerLine::occurrence));
    }

    private Map<UUID, List<EvidenceLine>> evidence(UUID measure) {
        return db
                .select(
                        EVIDENCE.ANSWER_ID,
                        EVIDENCE.KIND,
                        EVIDENCE.TITLE,
                        EVIDENCE.URL,
                        EVIDENCE.FILE_ID)
                .from(EVIDENCE)
                .join(ANSWER)
                .on(ANSWER.ID.eq(EVIDENCE.ANSWER_ID))
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                .where(OCCURRENCE.MEASURE_ID.eq(measure))
                .fetch(mapping(EvidenceLine::new))
                .stream()
                .collect(Collectors.groupingBy(EvidenceLine::answer));
    }

    /**
     * Executors as printed, each with those who answer; whoever stands for none comes last under no
     * name.
     */
    List<ExecutorCard> executors(UUID measure) {
        var answered =
                exists(
                        selectOne()
                                .from(ANSWER)
                                .join(OCCURRENCE)
                                .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                                .join(MEASURE)
                                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                                .where(ANSWER.ASSIGNMENT_ID.eq(ASSIGNMENT.ID))
                                .and(OCCURRENCE.ENDS_ON.eq(MEASURE.NEXT_DUE_ON))
                                .and(ANSWER.STATUS.in("REPORTED", "ACCEPTED")));
        var assigned =
                db.select(
                                ASSIGNMENT.ID,
                                ASSIGNMENT.EXECUTOR_ID,
                                ASSIGNMENT.LABEL,
                                ASSIGNMENT.UNIT_ID,
                                ASSIGNMENT.PERSON_ID,
                                ASSIGNMENT.ACCEPTED_ON,
                                ASSIGNMENT.ENDS_ON,
                                answered)
                        .from(ASSIGNMENT)
                        .where(ASSIGNMENT.MEASURE_ID.eq(measure))
                        .orderBy(ASSIGNMENT.LABEL)
                        .fetch(mapping(AssignmentLine::new));
        var cards =
                new java.util.ArrayList<>(
                        db.select(EXECUTOR.ID, EXECUTOR.RAW, EXECUTOR.NAME, EXECUTOR.RESOLUTION)
                                .from(EXECUTOR)
                                .where(EXECUTOR.MEASURE_ID.eq(measure))
                                .orderBy(EXECUTOR.ORDINAL)
                                .fetch(row ->
                                        new ExecutorCard(
                                                row.value1(),
                                                row.value2(),
                                                row.value3(),
                                                row.value4(),
                                                of(row.value1(), assigned))));
        var loose = of(null, assigned);
        if (!loose.isEmpty())
            cards.add(new ExecutorCard(new UUID(0, 0), "", "", "RESOLVED", loose));
        return cards;
    }

    private static List<AssignmentLine> of(@Nullable UUID executor, List<AssignmentLine> assigned) {
        return assigned.stream()
                .filter(one -> java.util.Objects.equals(one.executor(), executor))
                .toList();
    }

    List<ResourceLine> resources(UUID measure) {
        return db.select(
                        RESOURCE.ID,
                        RESOURCE.KIND,
                        RESOURCE.NEED,
                        RESOURCE.AMOUNT,
                        RESOURCE.PROVIDED,
                        RESOURCE.PROVIDED_ON,
                        RESOURCE.VERSION)
                .from(RESOURCE)
                .where(RESOURCE.MEASURE_ID.eq(measure))
                .orderBy(RESOURCE.ID)
                .fetch(mapping(ResourceLine::new));
    }

    List<CommentLine> comments(UUID measure) {
        return db.select(
                        COMMENT.ID,
                        COMMENT.AUTHOR_ID,
                        coalesce(HeadRepository.personName(), inline("")),
                        COMMENT.TEXT,
                        COMMENT.CREATED_AT)
                .from(COMMENT)
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(COMMENT.AUTHOR_ID))
                .where(COMMENT.MEASURE_ID.eq(measure))
                .orderBy(COMMENT.CREATED_AT)
                .fetch(mapping(CommentLine::new));
    }

    /** Other rows the same work fulfils, from both ends of the tie. */
    Map<UUID, List<OccurrenceCard.Elsewhere>> elsewhere(UUID measure) {
        var own = OCCURRENCE.as("own");
        var other = OCCURRENCE.as("other");
        var main = FULFILMENT.OCCURRENCE_ID.eq(other.ID);
        return db
                .select(own.ID, MEASURE.ID, MEASURE.NUMBER, MEASURE.TITLE, main)
                .from(own)
                .join(FULFILMENT)
                .on(FULFILMENT.OCCURRENCE_ID.eq(own.ID).or(FULFILMENT.FULFILS_ID.eq(own.ID)))
                .join(other)
                .on(other.ID.in(FULFILMENT.OCCURRENCE_ID, FULFILMENT.FULFILS_ID))
                .and(other.ID.ne(own.ID))
                .join(MEASURE)
                .on(MEASURE.ID.eq(other.MEASURE_ID))
                .where(own.MEASURE_ID.eq(measure))
                .fetch()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.value1(),
                                Collectors.mapping(
                                        row ->
                                                new OccurrenceCard.Elsewhere(
                                                        row.value2(),
                                                        row.value3(),
                                                        row.value4(),
                                                        row.value5()),
                                        Collectors.toList())));
    }
}
