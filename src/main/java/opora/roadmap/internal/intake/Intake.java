package opora.roadmap.internal.intake;

import java.time.Instant;
import opora.document.FileId;
import opora.roadmap.RoadmapId;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way to a roadmap (загрузка документа).
 *
 * @param amends the roadmap this file changes; null for a new one
 * @param roadmap what it became
 * @param failure why it could not be read: key of a message, its arguments after a tab each
 */
record Intake(
        IntakeId id,
        String scope,
        FileId file,
        @Nullable RoadmapId amends,
        @Nullable RoadmapId roadmap,
        Status status,
        String failure,
        IntakeSettings settings,
        PersonId author,
        Instant createdAt,
        long version) {

    enum Status {
        READING,
        ASKING,
        FAILED,
        APPLIED,
        DROPPED
    }

    Intake with(IntakeSettings changed) {
        if (status != Status.ASKING) throw new RuleViolation("intake.closed");
        return new Intake(
                id, scope, file, amends, roadmap, status, failure, changed, author, createdAt,
                version);
    }

    Intake read() {
        return status(Status.ASKING, "", roadmap);
    }

    Intake failed(String reason) {
        return status(Status.FAILED, reason, roadmap);
    }

    Intake applied(RoadmapId result) {
        if (status != Status.ASKING) throw new RuleViolation("intake.closed");
        return status(Status.APPLIED, "", result);
    }

    Intake dropped() {
        if (status == Status.APPLIED) throw new RuleViolation("intake.closed");
        return status(Status.DROPPED, failure, roadmap);
    }

    private Intake status(Status next, String reason, @Nullable RoadmapId result) {
        return new Intake(
                id, scope, file, amends, result, next, reason, settings, author, createdAt,
                version);
    }
}
