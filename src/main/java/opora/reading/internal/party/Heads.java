package opora.reading.internal.party;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what begins at a token. */
final class Heads {

    private static final int MOST_ADJECTIVES = 7;

    private enum Wanted {
        NOMINATIVE,
        ANY,
        LEANING
    }

    /** What could open a party here: in the nominative, or where no case shows. */
    static @Nullable Head opening(List<Token> tokens, int at) {
        return find(tokens, at, Wanted.NOMINATIVE);
    }

    /** What begins here in any case, the nominative first. */
    static @Nullable Head any(List<Token> tokens, int at) {
        return find(tokens, at, Wanted.ANY);
    }

    /**
     * What leans here on the word before it, so not in the nominative if the word has another
     * reading.
     */
    static @Nullable Head leaning(List<Token> tokens, int at) {
        return find(tokens, at, Wanted.LEANING);
    }

    private static @Nullable Head find(List<Token> tokens, int at, Wanted wanted) {
        Token first = tokens.get(at);
        if (first.is(Token.Kind.PERSON)) return new Head(Head.Kind.PERSON, at, at, null, false);
        if (first.is(Token.Kind.QUOTED)) return new Head(Head.Kind.QUOTED, at, at, null, false);
        int noun = at;
        while (noun - at < MOST_ADJECTIVES && adjective(tokens, noun, wanted == Wanted.NOMINATIVE))
            noun = nextWord(tokens, noun);
        if (noun >= tokens.size() || !tokens.get(noun).word()) return null;
        return letters(tokens, at, noun) instanceof Head found
                ? found
                : noun(tokens, at, noun, wanted);
    }

    private static @Nullable Head letters(List<Token> tokens, int at, int noun) {
        String word = tokens.get(noun).text();
        Head.Kind kind = null;
        if (Abbreviations.post(word)) kind = Head.Kind.POST;
        else if (Abbreviations.legalForm(word)) kind = Head.Kind.LEGAL;
        else if (Abbreviations.set(word)) kind = Head.Kind.SET;
        else if (Abbreviations.body(word)) kind = Head.Kind.BODY_LETTERS;
        return kind == null ? null : new Head(kind, at, noun, null, false);
    }

    private static @Nullable Head noun(List<Token> tokens, int at, int noun, Wanted wanted) {
        var readings = Lexicon.readings(tokens.get(noun).text());
        boolean bare = noun == at;
        String adjective = tokens.get(at).text();
        var best =
                readings.stream()
                        .filter(form -> wanted != Wanted.NOMINATIVE || form.nominative())
                        .filter(form -> bare || agrees(adjective, form))
                        .min(
                                Comparator.comparing(
                                        form -> form.nominative() == (wanted == Wanted.LEANING)))
                        .orElse(null);
        if (best == null) return null;
        boolean genitive = bare && readings.stream().anyMatch(form -> form.kase() == Case.GENITIVE);
        return new Head(kind(best.sense()), at, noun, best, genitive);
    }

    private static boolean agrees(String adjective, WordForm form) {
        if (!Adjectives.looksLike(adjective)) return true;
        if (form.nominative())
            return Adjectives.nominative(adjective)
                    && form.plural() == pluralEnding(adjective)
                    && (form.plural() || gender(adjective, form.noun().gender()));
        if (adjective.matches(".*[ыи][ей]")) return false;
        return adjective.matches(".*[ыи]м")
                || form.plural() == adjective.matches(".*[ыи](х|ми|хся)");
    }

    /** Posts are held by women too, so only bodies are strict. */
    private static boolean gender(String adjective, Gender gender) {
        return switch (gender) {
            case MASCULINE -> !adjective.matches(".*[ое]е");
            case FEMININE -> !adjective.matches(".*([ыи]й|[ое]е)");
            case NEUTER -> !adjective.matches(".*([ыи]й|ая|яя)");
        };
    }

    private static Head.Kind kind(Sense sense) {
        return switch (sense) {
            case POST -> Head.Kind.POST;
            case BODY -> Head.Kind.BODY;
            case UNIT -> Head.Kind.UNIT;
            case PEOPLE -> Head.Kind.PEOPLE;
        };
    }

    private static boolean pluralEnding(String adjective) {
        return adjective.matches(".*[ыи]е(ся)?");
    }

    /** An adjective here, with another word after it; «ответственный» is one only before a noun. */
    private static boolean adjective(List<Token> tokens, int at, boolean nominative) {
        if (at >= tokens.size() || !tokens.get(at).word()) return false;
        String word = tokens.get(at).text();
        if (Abbreviations.adjective(word)) return true;
        if (Adjectives.governs(word)) return false;
        int next = nextWord(tokens, at);
        if (next >= tokens.size() || !tokens.get(next).word()) return false;
        if (nominative ? !Adjectives.nominative(word) : !Adjectives.looksLike(word)) return false;
        return !Lexicon.knows(word)
                || Adjectives.looksLike(word) && goesWith(tokens.get(next).text(), word);
    }

    private static boolean goesWith(String next, String word) {
        return Lexicon.readings(next).stream()
                .anyMatch(form ->
                        !word.toLowerCase(Locale.ROOT).startsWith("заведующ")
                                && Lexicon.readings(word).stream()
                                        .anyMatch(a ->
                                                a.kase() == form.kase()
                                                        && a.plural() == form.plural()));
    }

    /** The next token, past «и» or a comma that joins two adjectives. */
    private static int nextWord(List<Token> tokens, int at) {
        int next = at + 1;
        if (next + 1 >= tokens.size()) return next;
        Token joint = tokens.get(next);
        if (!joint.is(Token.Kind.COMMA) && !joint.says("и") && !joint.is(Token.Kind.LINE))
            return next;
        String other = tokens.get(next + 1).text();
        boolean adjective =
                Adjectives.looksLike(other) && !Lexicon.knows(other) || other.equals("вновь");
        boolean wrapped = joint.is(Token.Kind.LINE) && Character.isLowerCase(other.charAt(0));
        return tokens.get(next + 1).word() && (adjective || wrapped) ? next + 1 : next;
    }

    private Heads() {}
}
