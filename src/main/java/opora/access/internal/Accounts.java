package opora.access.internal;

import java.util.Locale;
import opora.access.Personas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds an account by its login. */
@Service
class Accounts implements UserDetailsService {

    private final AccountRepository accounts;
    private final ObjectProvider<Personas> demo;

    Accounts(AccountRepository accounts, ObjectProvider<Personas> demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    public SignedIn loadUserByUsername(String login) {
        var personas = demo.getIfAvailable();
        if (personas != null && personas.closed().contains(login.strip().toLowerCase(Locale.ROOT)))
            throw new UsernameNotFoundException("The demo is off");
        var account =
                accounts.find(login.strip())
                        .orElseThrow(() -> new UsernameNotFoundException("No account"));
        // sessions are found by this name, however its letters were typed
        var name = login.strip().toLowerCase(Locale.ROOT);
        return new SignedIn(account.id(), account.person(), name, account.passwordHash());
    }
}
