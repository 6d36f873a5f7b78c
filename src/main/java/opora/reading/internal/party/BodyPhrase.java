package opora.reading.internal.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A body as words: where it begins inside a phrase and its name in the nominative. */
final class BodyPhrase {

    private static final List<String> LEVELS_OF_SCHOOL = List.of("начальн", "старш", "основн");
    private static final Pattern WORKS =
            Pattern.compile(
                    "(?iU)(проект|программ|конкурс|курс|олимпиад|мероприяти|направлени|номинаци|модул)[а-я]*");
    private static final List<String> LED_SETS =
            List.of("группа", "команда", "коллектив", "актив", "жюри");

    /** Index of the first body at or after {@code from}, the list's size when there is none. */
    static int start(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size(); k++) {
            boolean inside =
                    k > 0
                            && PartyWords.preposition(tokens.get(k - 1).text())
                            && !in(tokens.get(k - 1));
            Head head = k > 0 && nameOfWork(tokens, k) ? null : head(tokens, k);
            if (head == null) continue;
            if (!inside) return k;
            k = head.noun();
        }
        return tokens.size();
    }

    /** «проекта «Наставник»» is no body. */
    private static boolean nameOfWork(List<Token> tokens, int at) {
        return tokens.get(at).is(Token.Kind.QUOTED)
                && WORKS.matcher(tokens.get(at - 1).text()).matches();
    }

    private static boolean in(Token token) {
        return token.says("в") || token.says("во") || token.says("от") || token.says("при");
    }

    private static @Nullable Head head(List<Token> tokens, int at) {
        Head head = Heads.any(tokens, at);
        if (head == null || !head.kind().body()) return null;
        if (head.kind() == Head.Kind.PEOPLE)
            return head.form() != null && LED_SETS.contains(head.form().noun().lemma())
                    ? head
                    : null;
        boolean level =
                head.noun() > at
                        && LEVELS_OF_SCHOOL.stream()
                                .anyMatch(stem -> tokens.get(at).text().startsWith(stem));
        return level && head.kind() == Head.Kind.BODY ? null : head;
    }

    /** The body that these tokens name, in the nominative and otherwise as printed. */
    static String nominative(String source, List<Token> tokens) {
        var instead = new HashMap<Token, String>();
        for (int k = 0; k < tokens.size(); k++)
            if (k == 0 || Gap.joint(tokens.get(k - 1))) straightenAt(tokens, k, instead);
        return Wording.of(source, tokens, instead);
    }

    /** Every body of a list: «школ, детских садов». */
    private static void straightenAt(List<Token> tokens, int at, Map<Token, String> instead) {
        Head head = Heads.leaning(tokens, at);
        if (head != null && head.form() != null && head.kind().body())
            straighten(tokens, head, head.form(), instead);
    }

    static String nominative(String source, List<Token> tokens, @Nullable Head head) {
        var instead = new HashMap<Token, String>();
        if (head != null && head.form() != null) straighten(tokens, head, head.form(), instead);
        return Wording.of(source, tokens, instead);
    }

    static void straighten(
            List<Token> tokens, Head head, WordForm form, Map<Token, String> instead) {
        if (form.nominative()) return;
        Noun noun = form.noun();
        for (int k = head.first(); k < head.noun(); k++) {
            Token token = tokens.get(k);
            if (token.word() && Adjectives.looksLike(token.text()))
                instead.put(
                        token, Adjectives.toNominative(token.text(), noun.gender(), form.plural()));
        }
        Token word = tokens.get(head.noun());
        String straight = Compounds.form(word.text(), Case.NOMINATIVE, form.plural());
        instead.put(
                word,
                Character.isUpperCase(word.text().charAt(0))
                        ? Wording.capital(straight)
                        : straight);
    }

    private BodyPhrase() {}
}
