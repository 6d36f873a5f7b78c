package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post with the body it serves.
 *
 * @param position singular nominative
 * @param organisation nominative
 */
record PostPhrase(@Nullable String position, @Nullable String organisation) {

    /** Sorts of body after which «по …» tells the work of the person, not of the body. */
    private static final List<String> PLAIN_BODIES =
            List.of(
                    "школа",
                    "организация",
                    "учреждение",
                    "сад",
                    "лицей",
                    "гимназия",
                    "администрация");

    /** «по каждой форме» spreads a post over many people and is no part of it. */
    private static final List<String> SPREADING =
            List.of("кажд", "всем", "соответствующ", "свои", "отдельн");

    private static final List<String> WORK = List.of("по", "за");

    static PostPhrase of(String source, List<Token> tokens) {
        int at = firstPost(tokens);
        if (at == tokens.size()) return body(source, tokens);
        Head head = Heads.any(tokens, at);
        if (head == null) return new PostPhrase(null, null);
        int afterPosts = skipPosts(tokens, head.noun() + 1);
        int bodyAt = withoutEvery(tokens, BodyPhrase.start(tokens, afterPosts));
        if (clauseBefore(tokens, afterPosts, bodyAt)) bodyAt = tokens.size();
        int workAt = bodyAt == tokens.size() ? bodyAt : workAfter(tokens, bodyAt);
        var position = new ArrayList<>(tokens.subList(withoutEvery(tokens, at), bodyAt));
        trimJoints(position);
        position.addAll(tokens.subList(workAt, tokens.size()));
        var organisation =
                bodyAt == tokens.size()
                        ? null
                        : BodyPhrase.nominative(source, tokens.subList(bodyAt, workAt));
        return new PostPhrase(position(source, withoutSpread(position)), blankToNull(organisation));
    }

    /** «ИМЦ (методист …)»: the body stands before the post. */
    PostPhrase orBodyBefore(String source, List<Token> tokens) {
        int at = firstPost(tokens);
        if (position == null || organisation != null || at == 0) return this;
        return new PostPhrase(position, body(source, tokens.subList(0, at)).organisation());
    }

    private static PostPhrase body(String source, List<Token> tokens) {
        int at = BodyPhrase.start(tokens, 0);
        return new PostPhrase(
                null,
                at == tokens.size()
                        ? null
                        : BodyPhrase.nominative(source, tokens.subList(at, tokens.size())));
    }

    static int firstPost(List<Token> tokens) {
        for (int k = 0; k < tokens.size(); k++)
            if (Heads.any(tokens, k) instanceof Head head && head.kind() == Head.Kind.POST)
                return k;
        return tokens.size();
    }

    /** «Все педагоги» hold no other post than педагог. */
    private static int withoutEvery(List<Token> tokens, int at) {
        if (at == tokens.size()) return at;
        return tokens.get(at).says("все") || tokens.get(at).says("всех") ? at + 1 : at;
    }

    /** «заместитель директора», «зам. руководителей»: the second post belongs to the first. */
    private static int skipPosts(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && Heads.any(tokens, at) instanceof Head head
                && head.kind() == Head.Kind.POST) at = head.noun() + 1;
        return at;
    }

    private static int workAfter(List<Token> tokens, int bodyAt) {
        Head body = Heads.any(tokens, bodyAt);
        boolean plain =
                body != null
                        && (body.form() == null
                                || PLAIN_BODIES.contains(body.form().noun().lemma()));
        for (int k = bodyAt + 1; k < tokens.size(); k++)
            if (plain && WORK.contains(tokens.get(k).text())
                    || clause(tokens, k)
                    || secondPost(tokens, k)) return k;
        return tokens.size();
    }

    /** «методист, курирующий РМО» is of no РМО. */
    private static boolean clauseBefore(List<Token> tokens, int from, int to) {
        for (int k = from; k < to; k++) if (clause(tokens, k)) return true;
        return false;
    }

    /** «…, курирующий аттестацию» tells of the person and is part of neither post nor body. */
    private static boolean clause(List<Token> tokens, int at) {
        if (!tokens.get(at).is(Token.Kind.COMMA)) return false;
        int next = at + 1 < tokens.size() && tokens.get(at + 1).says("не") ? at + 2 : at + 1;
        return next < tokens.size() && Adjectives.participle(tokens.get(next).text());
    }

    /** «заместитель главы – начальник управления»: two posts of one. */
    private static boolean secondPost(List<Token> tokens, int at) {
        return tokens.get(at).is(Token.Kind.DASH)
                && at + 1 < tokens.size()
                && Heads.any(tokens, at + 1) instanceof Head head
                && head.kind() == Head.Kind.POST;
    }

    private static void trimJoints(List<Token> position) {
        while (!position.isEmpty()
                && (position.getLast().kind().separates()
                        || PartyWords.preposition(position.getLast().text())
                        || position.getLast().says("всех"))) position.removeLast();
    }

    private static List<Token> withoutSpread(List<Token> position) {
        for (int k = 1; k + 1 < position.size(); k++) {
            String next = position.get(k + 1).text();
            if (clause(position, k)) return position.subList(0, k);
            if (position.get(k).says("по") && SPREADING.stream().anyMatch(next::startsWith))
                return position.subList(0, k);
        }
        return position;
    }

    private static String position(String source, List<Token> tokens) {
        var instead = new HashMap<Token, String>();
        Head head = Heads.any(tokens, 0);
        if (head != null) {
            WordForm form = head.form();
            if (form != null) single(tokens, head, form, instead);
            boolean takes = form == null || Posts.takesPost(form.noun().lemma());
            if (takes && head.noun() + 1 < tokens.size())
                singleGenitive(tokens, head.noun() + 1, instead);
        }
        return Wording.small(Wording.of(source, tokens, instead));
    }

    private static void single(
            List<Token> tokens, Head head, WordForm form, Map<Token, String> instead) {
        for (int k = head.first(); k < head.noun(); k++) {
            Token token = tokens.get(k);
            if (token.word() && Adjectives.looksLike(token.text()))
                instead.put(
                        token, Adjectives.toNominative(token.text(), form.noun().gender(), false));
        }
        Token word = tokens.get(head.noun());
        instead.put(
                word,
                form.nominative() && !form.plural()
                        ? word.text()
                        : Compounds.form(word.text(), Case.NOMINATIVE, false));
    }

    private static void singleGenitive(List<Token> tokens, int at, Map<Token, String> instead) {
        Head next = Heads.any(tokens, at);
        if (next == null
                || next.kind() != Head.Kind.POST
                || next.form() == null
                || next.noun() != at) return;
        instead.put(tokens.get(at), Compounds.form(tokens.get(at).text(), Case.GENITIVE, false));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
