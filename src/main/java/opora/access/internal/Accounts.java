package opora.access.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Finds an account by its login and counts failures: after five in a row it rests, each time
 * longer.
 */
@Service
class Accounts implements UserDetailsService {

    private static final int FAILURES_ALLOWED = 5;
    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 6;

    private final AccountRepository accounts;
    private final Clock clock;

    Accounts(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public SignedIn loadUserByUsername(String login) {
        var account =
                accounts.find(login.strip())
                        .orElseThrow(() -> new UsernameNotFoundException("No account"));
        var rests = account.lockedUntil() != null && account.lockedUntil().isAfter(clock.instant());
        return new SignedIn(
                account.id(), account.person(), login.strip(), account.passwordHash(), rests);
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            accounts.noteSignIn(person.account(), true, null);
        }
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        if (!(event instanceof AuthenticationFailureBadCredentialsEvent)) return;
        accounts.find(event.getAuthentication().getName().strip())
                .ifPresent(account -> {
                    var tooMany = account.failures() + 1 - FAILURES_ALLOWED;
                    var until =
                            tooMany < 0
                                    ? null
                                    : clock.instant()
                                            .plus(
                                                    FIRST_REST.multipliedBy(
                                                            1L
                                                                    << Math.min(
                                                                            tooMany,
                                                                            LONGEST_DOUBLING)));
                    accounts.noteSignIn(account.id(), false, until);
                });
    }
}
