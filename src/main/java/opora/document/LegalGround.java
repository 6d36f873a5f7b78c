package opora.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act that roadmaps, measures and appointments lean on (правовое основание).
 *
 * @param scope path of the unit that keeps it; empty for the whole installation
 * @param endedOn from which day it is no longer in use
 * @param compared whether somebody compared the entry with the official text
 */
public record LegalGround(
        LegalGroundId id,
        String scope,
        Level level,
        Kind kind,
        String issuer,
        String number,
        @Nullable LocalDate issuedOn,
        String title,
        State state,
        @Nullable LocalDate endedOn,
        @Nullable LegalGroundId replacedBy,
        String note,
        String url,
        @Nullable UUID file,
        boolean compared,
        long version) {

    private static final String LATIN = "abcehkmoptxy";
    private static final String CYRILLIC = "авсенкмортху";

    /** Who issued it (уровень). */
    public enum Level {
        FEDERAL,
        REGIONAL,
        MUNICIPAL,
        ORGANISATION
    }

    /** Sort of act. */
    public enum Kind {
        LAW,
        DECREE,
        RESOLUTION,
        DIRECTIVE,
        ORDER,
        LETTER,
        PROTOCOL,
        PROGRAMME,
        AGREEMENT,
        OTHER
    }

    /** Whether one may lean on it (состояние). */
    public enum State {
        IN_USE,
        REPLACED,
        REPEALED
    }

    public boolean inUse() {
        return state == State.IN_USE;
    }

    /** Kept for everybody, not by one unit. */
    public boolean common() {
        return scope.isEmpty();
    }

    public String href() {
        return "/grounds/" + id;
    }

    /**
     * A number as it is compared: «№ Р-303», typed with a Latin P or with spaces, is one number.
     */
    public static String key(String number) {
        var key = new StringBuilder();
        number.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(LegalGround::cyrillic)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static int cyrillic(int letter) {
        var at = LATIN.indexOf(letter);
        return at < 0 ? letter : CYRILLIC.charAt(at);
    }
}
