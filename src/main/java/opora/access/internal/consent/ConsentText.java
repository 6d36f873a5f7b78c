package opora.access.internal.consent;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** An edition of what people sign: never changed, only followed by another (текст согласия). */
public record ConsentText(
        UUID id, String scope, Purpose purpose, int edition, String text, LocalDate startsOn) {

    private static final int SHORTEST = 40;

    static ConsentText after(
            @Nullable ConsentText former,
            String scope,
            Purpose purpose,
            String text,
            LocalDate startsOn) {
        var clean = text.strip();
        if (clean.length() < SHORTEST) throw new RuleViolation("consent.text.short").at("text");
        if (former != null && former.text().equals(clean))
            throw new RuleViolation("consent.text.same").at("text");
        var edition = former == null ? 1 : former.edition() + 1;
        return new ConsentText(Ids.next(), scope, purpose, edition, clean, startsOn);
    }
}
