package opora.reading.internal.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts tokens back into text as they were printed, with some of them replaced. */
final class Wording {

    /**
     * Text of the tokens as printed, white space folded; {@code instead} maps a token to its new
     * word.
     */
    static String of(String source, List<Token> tokens, Map<Token, String> instead) {
        var out = new StringBuilder();
        Token before = null;
        for (Token token : tokens) {
            if (before != null && (before.end() < token.start()))
                out.append(between(source, before, token));
            out.append(instead.getOrDefault(token, printed(source, token)));
            before = token;
        }
        return clean(out.toString());
    }

    static String of(String source, List<Token> tokens) {
        return of(source, tokens, Map.of());
    }

    private static String printed(String source, Token token) {
        return token.is(Token.Kind.LINE)
                ? " "
                : source.substring(token.start(), token.end()).strip();
    }

    /** What was cut out between two tokens leaves one space. */
    private static String between(String source, Token before, Token after) {
        String gap = source.substring(before.end(), after.start());
        return gap.isBlank() ? gap : " ";
    }

    static String clean(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").replaceAll("^[ ,;:–—-]+|[ ,;:–—-]+$", "");
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Posts are written small, but not what begins with an abbreviation. */
    static String small(String text) {
        boolean letters = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return letters || text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private Wording() {}
}
