package opora.access.internal.second;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import opora.access.internal.second.SecondFactorRepository.Own;
import opora.shared.Forbidden;
import opora.shared.PersonId;
import opora.shared.PrivateCipher;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a second step, switches it on and off (второй шаг входа). */
@Service
@Transactional
public class SecondStep {

    /** So many wrong codes in a row, and only a code from paper helps: no guessing for months. */
    static final int MOST_WRONG = 50;

    private static final Duration BEGUN_FOR = Duration.ofHours(1);

    private final SecondFactorRepository factors;
    private final PrivateCipher cipher;
    private final Clock clock;
    private final TimeCodes times = new TimeCodes();

    SecondStep(SecondFactorRepository factors, PrivateCipher cipher, Clock clock) {
        this.factors = factors;
        this.cipher = cipher;
        this.clock = clock;
    }

    public boolean on(UUID person) {
        return factors.asked(person).isPresent();
    }

    /** A code of the telephone or one from paper; each opens once. */
    public boolean accept(UUID person, String typed) {
        var asked = factors.asked(person);
        if (asked.isEmpty()) return false;
        var code = typed.replaceAll("\\s", "");
        var right =
                code.matches("\\d{6}")
                        ? asked.get().wrong() < MOST_WRONG
                                && byTime(person, asked.get().secret(), code)
                        : factors.useRecoveryCode(person, RecoveryCodes.digest(cipher, code));
        if (!right) factors.noteWrong(person);
        return right;
    }

    private boolean byTime(UUID person, byte[] hidden, String code) {
        var step = times.step(shown(hidden, person), code, clock.instant());
        return step.isPresent() && factors.useStep(person, step.getAsLong());
    }

    public SecondStepState state(Viewer viewer) {
        var own = factors.own(viewer.actor());
        if (own.isEmpty()) return SecondStepState.OFF;
        if (own.get().confirmedAt() != null) return SecondStepState.on(own.get().codes());
        return begun(own)
                .map(one -> SecondStepState.begun(shown(one.secret(), viewer.actor().value())))
                .orElse(SecondStepState.OFF);
    }

    public void begin(Viewer viewer) {
        var person = viewer.actor();
        if (on(person.value())) throw new RuleViolation("secondStep.already");
        var hidden = cipher.hide(TimeCodes.secret(), name(person.value()));
        factors.begin(person, hidden, clock.instant());
    }

    /**
     * @return codes for the paper, told this once
     */
    public List<String> confirm(Viewer viewer, String typed) {
        var person = viewer.actor();
        var own =
                begun(factors.own(person))
                        .orElseThrow(() -> new RuleViolation("secondStep.notBegun"));
        var code = typed.replaceAll("\\s", "");
        var step = times.step(shown(own.secret(), person.value()), code, clock.instant());
        if (step.isEmpty()) throw new RuleViolation("secondStep.code").at("code");
        if (!factors.confirm(person, step.getAsLong(), clock.instant()))
            throw new RuleViolation("secondStep.already");
        return codes(person);
    }

    public List<String> renewCodes(Viewer viewer) {
        if (!on(viewer.actor().value())) throw new RuleViolation("secondStep.notBegun");
        return codes(viewer.actor());
    }

    public void off(Viewer viewer) {
        factors.remove(viewer.actor());
    }

    /** Of those whose hats the viewer sees. */
    public Set<PersonId> having(Collection<PersonId> people) {
        return people.isEmpty() ? Set.of() : factors.having(people);
    }

    /** For somebody who lost his telephone; the caller has asked whether the viewer may. */
    public void reset(Viewer viewer, PersonId person) {
        if (!factors.having(List.of(person)).contains(person))
            throw new RuleViolation("secondStep.none");
        if (person.equals(viewer.person()) || !factors.reset(person))
            throw new Forbidden("the second step of " + person);
    }

    private List<String> codes(PersonId person) {
        var codes = RecoveryCodes.fresh();
        factors.replaceCodes(
                person, codes.stream().map(one -> RecoveryCodes.digest(cipher, one)).toList());
        return codes;
    }

    private Optional<Own> begun(Optional<Own> own) {
        Instant since = clock.instant().minus(BEGUN_FOR);
        return own.filter(one -> one.confirmedAt() == null && one.startedAt().isAfter(since));
    }

    private byte[] shown(byte[] hidden, UUID person) {
        return cipher.show(hidden, name(person));
    }

    private static String name(UUID person) {
        return "second-factor:" + person;
    }
}
