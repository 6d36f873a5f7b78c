package opora.staff.internal.proposal;

import java.time.Instant;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A correction somebody proposes in his own card (предложение исправить). His employer decides; the
 * card itself is never changed by it.
 *
 * @param scope path of the employer
 * @param row the fact or job that is wrong; null when one is missing
 * @param said as it should be
 * @param stood as it was when it was proposed
 * @param result the fact or job entered or changed
 */
public record Proposal(
        UUID id,
        String scope,
        UUID unit,
        UUID person,
        About about,
        Act act,
        @Nullable UUID row,
        Said said,
        Said stood,
        String words,
        @Nullable UUID file,
        State state,
        Instant at,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable UUID result,
        @Nullable Instant seenAt,
        long version) {

    private static final int LONGEST = 2000;

    /** What is to be done with the entry. */
    public enum Act {
        ADD,
        CHANGE,
        REMOVE
    }

    public enum State {
        WAITING,
        ACCEPTED,
        REFUSED,
        /** Taken back by its author. */
        WITHDRAWN
    }

    /** Something must be said: another value, words or a paper. */
    Proposal checked() {
        if (words.length() > LONGEST) throw new RuleViolation("proposal.words.long").at("words");
        var silent = words.isEmpty() && file == null;
        if (about == About.OTHER && words.isEmpty())
            throw new RuleViolation("proposal.words.empty").at("words");
        if (act == Act.REMOVE && words.isEmpty())
            throw new RuleViolation("proposal.words.why").at("words");
        if (act == Act.ADD && said.fields().isEmpty() && silent)
            throw new RuleViolation("proposal.empty").at("words");
        if (act == Act.CHANGE && silent && said.equals(stood))
            throw new RuleViolation("proposal.same").at("words");
        return this;
    }

    Proposal accept(PersonId who, Instant when, @Nullable UUID changed, String note) {
        mustWait();
        notOwn(who);
        return decided(State.ACCEPTED, who, when, note.strip(), changed);
    }

    Proposal refuse(PersonId who, Instant when, String why) {
        mustWait();
        notOwn(who);
        if (why.isBlank()) throw new RuleViolation("proposal.reason.empty").at("reason");
        return decided(State.REFUSED, who, when, why.strip(), null);
    }

    Proposal withdraw() {
        mustWait();
        return new Proposal(
                id,
                scope,
                unit,
                person,
                about,
                act,
                row,
                said,
                stood,
                words,
                file,
                State.WITHDRAWN,
                at,
                null,
                null,
                "",
                null,
                null,
                version);
    }

    private Proposal decided(
            State now, PersonId who, Instant when, String why, @Nullable UUID changed) {
        return new Proposal(
                id,
                scope,
                unit,
                person,
                about,
                act,
                row,
                said,
                stood,
                words,
                file,
                now,
                at,
                who.value(),
                when,
                why,
                changed,
                null,
                version);
    }

    private void mustWait() {
        if (state != State.WAITING) throw new RuleViolation("proposal.decided");
    }

    /** Nobody decides on what he proposed himself. */
    private void notOwn(PersonId who) {
        if (who.value().equals(person)) throw new RuleViolation("proposal.own");
    }

    /** Facts that are kept already are corrected above a school, by the access matrix. */
    public boolean aboveSchool() {
        return about.kind() != null && act != Act.ADD;
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    /** Decided, and its author has not said yet that he saw it. */
    public boolean news() {
        return (state == State.ACCEPTED || state == State.REFUSED) && seenAt == null;
    }
}
