package opora.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Opens an account by an invitation's link; nobody is signed in yet, so no viewer looks. */
@Service
class Acceptance {

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Acceptance(
            InvitationRepository invitations,
            AccountRepository accounts,
            PasswordEncoder passwords,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    Invited invited(Secret secret) {
        return invitations.find(secret).orElseThrow(() -> new NotFound("Invitation", "by link"));
    }

    int shortest(Secret secret) {
        return invitations.shortest(secret, LocalDate.now(clock));
    }

    boolean open(Invited invited) {
        return invited.openAt(clock.instant());
    }

    /**
     * @param password empty when the person keeps the one he has
     */
    SignedIn accept(Secret secret, String password) {
        var invited = invited(secret);
        if (invited.setsPassword())
            PasswordRules.check(password, invited.login(), shortest(secret));
        var hash = invited.setsPassword() ? encoded(password) : "";
        if (!invitations.accept(secret, hash, clock.instant(), LocalDate.now(clock)))
            throw new RuleViolation("invitation.closed");
        var account =
                accounts.find(invited.login())
                        .orElseThrow(() -> new NotFound("Account", invited.login()));
        accounts.noteSignIn(account.id());
        return new SignedIn(account.id(), account.person(), invited.login(), "");
    }

    private String encoded(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }
}
