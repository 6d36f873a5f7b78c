package opora.roadmap.internal.answer;

import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.EVIDENCE;
import static db.roadmap.Tables.OCCURRENCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import opora.roadmap.AnswerId;
import opora.roadmap.AssignmentId;
import opora.roadmap.OccurrenceId;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Answers and their evidence. */
@Repository
class AnswerRepository {

    private final DSLContext db;

    AnswerRepository(DSLContext db) {
        this.db = db;
    }

    void insert(Answer answer, String scope, Duty.@Nullable Assignment assignment) {
        db.insertInto(ANSWER)
                .set(ANSWER.ID, answer.id().value())
                .set(ANSWER.SCOPE, scope)
                .set(ANSWER.OCCURRENCE_ID, answer.occurrence().value())
                .set(ANSWER.ASSIGNMENT_ID, assignment == null ? null : assignment.id())
                .set(ANSWER.UNIT_SCOPE, assignment == null ? null : assignment.unitScope())
                .set(ANSWER.PERSON_ID, assignment == null ? null : assignment.person())
                .set(ANSWER.AUTHOR_ID, value(answer.author()))
                .set(ANSWER.ON_BEHALF, answer.onBehalf().stored())
                .set(ANSWER.DONE_ON, answer.doneOn())
                .set(ANSWER.TIMES, answer.times())
                .set(ANSWER.TEXT, answer.text())
                .set(ANSWER.STATUS, answer.status().name())
                .set(ANSWER.CREATED_AT, answer.createdAt())
                .execute();
    }

    void attach(Answer answer, String scope, @Nullable String unitScope, Collection<Proof> proofs) {
        for (var proof : proofs) {
            db.insertInto(EVIDENCE)
                    .set(EVIDENCE.ID, Ids.next())
                    .set(EVIDENCE.SCOPE, scope)
                    .set(EVIDENCE.ANSWER_ID, answer.id().value())
                    .set(EVIDENCE.UNIT_SCOPE, unitScope)
                    .set(EVIDENCE.AUTHOR_ID, value(answer.author()))
                    .set(EVIDENCE.KIND, proof.kind().name())
                    .set(EVIDENCE.FILE_ID, proof.file() == null ? null : proof.file().id().value())
                    .set(EVIDENCE.TITLE, proof.title())
                    .set(EVIDENCE.URL, proof.url())
                    .execute();
        }
    }

    Optional<Answer> find(AnswerId id) {
        return db.selectFrom(ANSWER)
                .where(ANSWER.ID.eq(id.value()))
                .fetchOptional(AnswerRepository::answer);
    }

    /**
     * Whether a report already waits for a decision: what is missing is added to it, a second one
     * is not sent. Only where it is done several times may several wait, unless they are the same.
     *
     * @return those of the occurrences
     */
    Set<UUID> waiting(Collection<OccurrenceId> occurrences, PersonId author, AnswerForm form) {
        if (occurrences.isEmpty()) return Set.of();
        var once = OCCURRENCE.MIN_TIMES.le(1).and(coalesce(OCCURRENCE.MAX_TIMES, inline(1)).le(1));
        var same =
                ANSWER.DONE_ON
                        .eq(form.doneOn())
                        .and(ANSWER.TIMES.eq(form.times()))
                        .and(ANSWER.TEXT.eq(form.text().strip()));
        var whose = ANSWER.AUTHOR_ID.eq(author.value());
        return db.selectDistinct(ANSWER.OCCURRENCE_ID)
                .from(ANSWER)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                .where(
                        ANSWER.OCCURRENCE_ID.in(
                                occurrences.stream().map(OccurrenceId::value).toList()))
                .and(
                        form.assignment() == null
                                ? whose
                                : whose.or(ANSWER.ASSIGNMENT_ID.eq(form.assignment())))
                .and(ANSWER.STATUS.eq(Answer.Status.REPORTED.name()))
                .and(once.or(same))
                .fetchSet(ANSWER.OCCURRENCE_ID);
    }

    void change(Answer answer) {
        var rows =
                db.update(ANSWER)
                        .set(ANSWER.DONE_ON, answer.doneOn())
                        .set(ANSWER.TIMES, answer.times())
                        .set(ANSWER.TEXT, answer.text())
                        .set(ANSWER.VERSION, ANSWER.VERSION.plus(1))
                        .where(ANSWER.ID.eq(answer.id().value()))
                        .and(ANSWER.VERSION.eq(answer.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Answer", answer.id());
    }

    /** Evidence its author takes back. */
    void detach(AnswerId answer, Collection<UUID> evidence) {
        db.deleteFrom(EVIDENCE)
                .where(EVIDENCE.ANSWER_ID.eq(answer.value()))
                .and(EVIDENCE.ID.in(evidence))
                .execute();
    }

    List<Kept> evidence(AnswerId answer) {
        return db.select(EVIDENCE.ID, EVIDENCE.TITLE)
                .from(EVIDENCE)
                .where(EVIDENCE.ANSWER_ID.eq(answer.value()))
                .orderBy(EVIDENCE.ID)
                .fetch(row -> new Kept(row.value1(), row.value2()));
    }

    /** Scope of an answer and whose duty it is, for evidence added later. */
    Optional<Placed> placed(AnswerId answer) {
        return db.select(ANSWER.SCOPE, ANSWER.UNIT_SCOPE)
                .from(ANSWER)
                .where(ANSWER.ID.eq(answer.value()))
                .fetchOptional(row -> new Placed(row.value1(), row.value2()));
    }

    record Placed(String scope, @Nullable String unitScope) {}

    List<Completion.Done> accepted(OccurrenceId occurrence) {
        return db.select(ANSWER.ASSIGNMENT_ID, ANSWER.TIMES, ANSWER.DONE_ON)
                .from(ANSWER)
                .where(ANSWER.OCCURRENCE_ID.eq(occurrence.value()))
                .and(ANSWER.STATUS.eq(Answer.Status.ACCEPTED.name()))
                .fetch(row -> new Completion.Done(row.value1(), row.value2(), row.value3()));
    }

    /** The controller's decision, or its undoing. */
    void decide(Answer answer) {
        var rows =
                db.update(ANSWER)
                        .set(ANSWER.STATUS, answer.status().name())
                        .set(ANSWER.REMARK, answer.remark())
                        .set(ANSWER.DECIDED_BY, value(answer.decidedBy()))
                        .set(ANSWER.DECIDED_AT, answer.decidedAt())
                        .set(ANSWER.VERSION, ANSWER.VERSION.plus(1))
                        .where(ANSWER.ID.eq(answer.id().value()))
                        .and(ANSWER.VERSION.eq(answer.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Answer", answer.id());
    }

    void withdraw(Answer answer) {
        var rows =
                db.update(ANSWER)
                        .set(ANSWER.STATUS, Answer.Status.WITHDRAWN.name())
                        .set(ANSWER.VERSION, ANSWER.VERSION.plus(1))
                        .where(ANSWER.ID.eq(answer.id().value()))
                        .and(ANSWER.VERSION.eq(answer.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Answer", answer.id());
    }

    private static Answer answer(Record row) {
        var assignment = row.get(ANSWER.ASSIGNMENT_ID);
        return new Answer(
                new AnswerId(row.get(ANSWER.ID)),
                new OccurrenceId(row.get(ANSWER.OCCURRENCE_ID)),
                assignment == null ? null : new AssignmentId(assignment),
                person(row.get(ANSWER.AUTHOR_ID)),
                OnBehalf.of(row.get(ANSWER.ON_BEHALF)),
                row.get(ANSWER.DONE_ON),
                row.get(ANSWER.TIMES),
                row.get(ANSWER.TEXT),
                Answer.Status.valueOf(row.get(ANSWER.STATUS)),
                row.get(ANSWER.REMARK),
                person(row.get(ANSWER.DECIDED_BY)),
                row.get(ANSWER.DECIDED_AT),
                row.get(ANSWER.CREATED_AT),
                row.get(ANSWER.VERSION));
    }

    private static @Nullable UUID value(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
