package opora.access.internal;

import java.util.Locale;
import opora.shared.RuleViolation;

/** What a password must be: long, not a known one, not made of the login (требования к паролю). */
final class PasswordRules {

    static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int DIFFERENT = 5;

    static void check(String password, String login) {
        check(password, login, SHORTEST);
    }

    static void check(String password, String login, int shortest) {
        if (password.length() < shortest) throw new RuleViolation("password.short", shortest);
        if (password.length() > LONGEST) throw new RuleViolation("password.long", LONGEST);
        var plain = password.toLowerCase(Locale.ROOT).strip();
        if (plain.chars().distinct().count() < DIFFERENT) throw new RuleViolation("password.plain");
        if (KnownPasswords.has(plain)) throw new RuleViolation("password.known");
        var name = login.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        if (name.length() > 3 && plain.contains(name)) throw new RuleViolation("password.login");
    }

    private PasswordRules() {}
}
