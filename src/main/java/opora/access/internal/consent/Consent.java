package opora.access.internal.consent;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's consent to one edition of a text, until its last day or until it is withdrawn
 * (согласие).
 *
 * @param endsOn null when no last day was named
 */
public record Consent(
        UUID id,
        String scope,
        PersonId person,
        UUID text,
        Channel channel,
        String number,
        LocalDate givenOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate withdrawnOn,
        String withdrawal,
        long version) {

    public enum Channel {
        PAPER,
        SCREEN
    }

    static Consent given(
            String scope,
            PersonId person,
            UUID text,
            Channel channel,
            String number,
            LocalDate on,
            @Nullable LocalDate until,
            LocalDate today) {
        if (on.isAfter(today)) throw new RuleViolation("consent.future").at("on");
        if (until != null && until.isBefore(today))
            throw new RuleViolation("consent.ended").at("until");
        return new Consent(
                Ids.next(), scope, person, text, channel, number.strip(), on, until, null, "", 0);
    }

    boolean inForceOn(LocalDate day) {
        return !givenOn.isAfter(day)
                && (endsOn == null || !endsOn.isBefore(day))
                && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }

    /** The past stays: what was done while it was in force was allowed. */
    Consent withdraw(LocalDate on, String ground) {
        if (withdrawnOn != null) throw new RuleViolation("consent.withdrawn");
        if (on.isBefore(givenOn)) throw new RuleViolation("consent.beforeGiven").at("on");
        return new Consent(
                id,
                scope,
                person,
                text,
                channel,
                number,
                givenOn,
                endsOn,
                on,
                ground.strip(),
                version);
    }
}
