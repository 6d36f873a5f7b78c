package opora.access.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opora.shared.RuleViolation;
import org.springframework.core.io.ClassPathResource;

/** What a password must be: long, not a known one, not made of the login (требования к паролю). */
final class PasswordRules {

    static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int DIFFERENT = 5;
    private static final Set<String> KNOWN = known();

    static void check(String password, String login) {
        if (password.length() < SHORTEST) throw new RuleViolation("password.short", SHORTEST);
        if (password.length() > LONGEST) throw new RuleViolation("password.long", LONGEST);
        var plain = password.toLowerCase(Locale.ROOT).strip();
        if (plain.chars().distinct().count() < DIFFERENT) throw new RuleViolation("password.plain");
        if (known(plain)) throw new RuleViolation("password.known");
        var name = login.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        if (name.length() > 3 && plain.contains(name)) throw new RuleViolation("password.login");
    }

    /** Digits and signs put round a known word do not make it another. */
    private static boolean known(String plain) {
        return KNOWN.contains(plain)
                || KNOWN.contains(plain.replaceAll("^[\\P{L}]+|[\\P{L}]+$", ""));
    }

    private static Set<String> known() {
        try (var in = new ClassPathResource("access/known-passwords.txt").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PasswordRules() {}
}
