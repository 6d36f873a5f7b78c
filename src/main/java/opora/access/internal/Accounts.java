package opora.access.internal;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds an account by its login. */
@Service
class Accounts implements UserDetailsService {

    private final AccountRepository accounts;

    Accounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public SignedIn loadUserByUsername(String login) {
        var account =
                accounts.find(login.strip())
                        .orElseThrow(() -> new UsernameNotFoundException("No account"));
        return new SignedIn(account.id(), account.person(), login.strip(), account.passwordHash());
    }
}
