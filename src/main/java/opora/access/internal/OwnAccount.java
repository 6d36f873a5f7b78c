package opora.access.internal;

import java.util.UUID;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.web.Language;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may change of his own account. */
@Service
@Transactional
class OwnAccount {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;

    OwnAccount(AccountRepository accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    String login(Viewer viewer) {
        return own(viewer).login();
    }

    void rememberHat(Viewer viewer, UUID hat) {
        accounts.rememberHat(viewer.actor(), hat);
    }

    void rememberLanguage(Viewer viewer, Language language) {
        accounts.rememberLanguage(viewer.actor(), language.tag());
    }

    boolean knows(Viewer viewer, String password) {
        return passwords.matches(password, own(viewer).passwordHash());
    }

    void changePassword(Viewer viewer, String current, String password, int shortest) {
        var own = own(viewer);
        if (!passwords.matches(current, own.passwordHash()))
            throw new RuleViolation("password.current");
        PasswordRules.check(password, own.login(), shortest);
        accounts.changePassword(
                viewer.actor(), java.util.Objects.requireNonNull(passwords.encode(password)));
    }

    private AccountRepository.Own own(Viewer viewer) {
        return accounts.own(viewer.actor())
                .orElseThrow(() -> new NotFound("Account", viewer.actor()));
    }
}
