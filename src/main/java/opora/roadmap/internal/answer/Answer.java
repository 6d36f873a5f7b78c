package opora.roadmap.internal.answer;

import java.time.Instant;
import java.time.LocalDate;
import opora.roadmap.AnswerId;
import opora.roadmap.AssignmentId;
import opora.roadmap.OccurrenceId;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What an executor says was done for one occurrence (отметка об исполнении).
 *
 * @param assignment whose duty it answers; null when the whole measure is answered at once
 * @param times how many times it was done («2 из 3–4»)
 */
public record Answer(
        AnswerId id,
        OccurrenceId occurrence,
        @Nullable AssignmentId assignment,
        @Nullable PersonId author,
        OnBehalf onBehalf,
        LocalDate doneOn,
        int times,
        String text,
        Status status,
        String remark,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        Instant createdAt,
        long version) {

    /** Where an answer stands. */
    public enum Status {
        REPORTED,
        ACCEPTED,
        RETURNED,
        WITHDRAWN
    }

    /** What may be said of a day that has come; times are at least one. */
    static void check(LocalDate doneOn, int times, LocalDate today) {
        if (doneOn.isAfter(today)) throw new RuleViolation("answer.doneOn.future").at("doneOn");
        if (times < 1) throw new RuleViolation("answer.times").at("times");
    }

    Answer accept(PersonId by, Instant at) {
        if (status != Status.REPORTED) throw new RuleViolation("answer.accept.notReported");
        return decided(Status.ACCEPTED, "", by, at);
    }

    Answer returned(String remark, PersonId by, Instant at) {
        if (status != Status.REPORTED) throw new RuleViolation("answer.return.notReported");
        if (remark.isBlank()) throw new RuleViolation("answer.return.remark").at("remark");
        return decided(Status.RETURNED, remark.strip(), by, at);
    }

    /** Reworded by its author while nobody has decided on it. */
    Answer changed(LocalDate on, int howMany, String words) {
        if (status != Status.REPORTED) throw new RuleViolation("answer.change.decided");
        return new Answer(
                id,
                occurrence,
                assignment,
                author,
                onBehalf,
                on,
                howMany,
                words.strip(),
                status,
                remark,
                decidedBy,
                decidedAt,
                createdAt,
                version);
    }

    /** A slip of the controller: the answer waits for a decision again. */
    Answer reopened() {
        if (status != Status.ACCEPTED && status != Status.RETURNED)
            throw new RuleViolation("answer.reopen.notDecided");
        return new Answer(
                id,
                occurrence,
                assignment,
                author,
                onBehalf,
                doneOn,
                times,
                text,
                Status.REPORTED,
                "",
                null,
                null,
                createdAt,
                version);
    }

    private Answer decided(Status next, String newRemark, PersonId by, Instant at) {
        return new Answer(
                id,
                occurrence,
                assignment,
                author,
                onBehalf,
                doneOn,
                times,
                text,
                next,
                newRemark,
                by,
                at,
                createdAt,
                version);
    }
}
