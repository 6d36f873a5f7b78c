package opora.reading.internal.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether what comes next still belongs to the piece before it. */
final class Continuation {

    private final List<Token> tokens;

    Continuation(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean of(Piece piece, Gap gap, @Nullable Head head, int at) {
        Token token = tokens.get(at);
        if (gap == Gap.BREAK) return false;
        if (token.is(Token.Kind.BRACKETED)) return true;
        if (token.is(Token.Kind.NUMBER) || token.is(Token.Kind.OTHER)) return gap != Gap.SEMICOLON;
        if (gap == Gap.SEMICOLON) return false;
        if (head == null) return plainWord(piece, gap, at);
        return switch (head.kind()) {
            case PERSON -> person(piece, gap, at);
            case POST -> post(piece, gap, head);
            case QUOTED -> quoted(piece, gap);
            case LEGAL, SET, BODY_LETTERS -> letters(piece, gap, head);
            case BODY, UNIT, PEOPLE -> body(piece, gap, head);
        };
    }

    private boolean person(Piece piece, Gap gap, int at) {
        if (piece.person) return false;
        boolean close = gap == Gap.NONE || gap == Gap.LINE || gap == Gap.DASH || gap == Gap.COLON;
        if (piece.post) return close && !piece.manyPosts;
        return gap == Gap.DASH || gap == Gap.COLON || gap == Gap.NONE && !postAfter(at);
    }

    private boolean post(Piece piece, Gap gap, Head head) {
        if (piece.person && !piece.post)
            return gap != Gap.AND && gap != Gap.SLASH && single(head) && !ownedByNext(head);
        if (!piece.named() && gap == Gap.NONE) return true;
        if (piece.post && (gap == Gap.NONE || gap == Gap.LINE) && piece.expects) return true;
        if (piece.post && (gap == Gap.NONE || gap == Gap.DASH) && pair(piece, head)) return true;
        return gap == Gap.DASH && piece.body && !piece.post && !piece.person;
    }

    private static boolean pair(Piece piece, Head head) {
        return head.form() != null
                && Lexicon.readings(lastWord(piece).text()).stream()
                        .anyMatch(form ->
                                form.plural() == head.plural()
                                        && Posts.pair(
                                                form.noun().lemma(), head.form().noun().lemma()));
    }

    private static Token lastWord(Piece piece) {
        return piece.tokens().stream()
                .filter(Token::word)
                .reduce((_, b) -> b)
                .orElse(piece.tokens().getLast());
    }

    /** One holder: «директор», «зам. директора», not «зам. директоров». */
    private boolean single(Head head) {
        if (head.form() != null)
            return !head.form().plural() || head.form().noun().lemma().equals("глава");
        int next = head.noun() + 1;
        return next >= tokens.size()
                || Lexicon.readings(tokens.get(next).text()).stream()
                        .noneMatch(form -> form.plural() && !form.nominative());
    }

    /**
     * «И.О., методист И.О.»: the post is of the name after it unless that name has a post of its
     * own.
     */
    private boolean ownedByNext(Head head) {
        for (int k = head.noun() + 1; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            if (token.is(Token.Kind.COMMA)
                    || token.is(Token.Kind.SEMICOLON)
                    || token.is(Token.Kind.LINE)) return false;
            if (token.is(Token.Kind.PERSON)) return !postAfter(k);
        }
        return false;
    }

    private boolean postAfter(int person) {
        int next = person + 1;
        while (next < tokens.size()
                && Gap.joint(tokens.get(next))
                && !tokens.get(next).is(Token.Kind.SEMICOLON)) next++;
        if (next >= tokens.size()) return false;
        Head head = Heads.opening(tokens, next);
        return head != null && head.kind() == Head.Kind.POST && single(head);
    }

    private static boolean quoted(Piece piece, Gap gap) {
        return gap == Gap.NONE
                || gap == Gap.LINE
                        && (piece.unnamed || piece.expects || piece.unit || !piece.named());
    }

    private boolean letters(Piece piece, Gap gap, Head head) {
        boolean near = gap == Gap.NONE || gap == Gap.LINE;
        if (near && (piece.expects || piece.barePost() || !piece.named())) return true;
        if (near && piece.unnamed) return head.kind() != Head.Kind.LEGAL;
        if (near && (piece.unit || piece.people)) return true;
        if (gap == Gap.NONE && piece.person && !piece.body) return true;
        if (gap == Gap.DASH) return piece.person && !piece.body;
        return gap == Gap.AND && piece.post && sameSort(piece, head);
    }

    private static boolean sameSort(Piece piece, Head head) {
        if (piece.lastBody == null || !piece.lastBody.caseless()) return false;
        return (piece.lastBody == Head.Kind.SET) == (head.kind() == Head.Kind.SET);
    }

    private boolean body(Piece piece, Gap gap, Head head) {
        boolean near = gap == Gap.NONE || gap == Gap.LINE;
        if (near && (piece.expects || piece.unnamed)) return true;
        if (gap == Gap.NONE && !piece.named()) return true;
        if (near && head.maybeGenitive())
            return gap == Gap.NONE ? !closed(piece) : piece.barePost();
        return gap == Gap.NONE && piece.person && !piece.post && !piece.body;
    }

    /** A quoted name or letters ended the piece: a new noun does not lean on it. */
    private static boolean closed(Piece piece) {
        Token last = piece.tokens().getLast();
        return piece.body
                && !piece.unit
                && (last.is(Token.Kind.QUOTED)
                        || last.is(Token.Kind.NUMBER)
                        || Abbreviations.capitals(last.text()));
    }

    private boolean plainWord(Piece piece, Gap gap, int at) {
        String word = tokens.get(at).text();
        boolean small = Character.isLowerCase(word.charAt(0));
        return switch (gap) {
            case NONE, DASH, COLON -> true;
            case LINE ->
                    small
                            || piece.expects
                            || piece.unnamed
                            || oblique(word)
                            || Abbreviations.capitals(word);
            default -> joined(piece, word, small, at);
        };
    }

    private boolean joined(Piece piece, String word, boolean small, int at) {
        if (PartyWords.preposition(word) || Adjectives.participle(word) && small) return true;
        if (Abbreviations.capitals(word))
            return Abbreviations.capitals(lastWord(piece).text()) && afterPreposition(piece);
        if (known(word) || Adjectives.oblique(word)) return small && !onlyNominative(at);
        boolean leans =
                piece.post || piece.set || piece.unit || piece.person || afterPreposition(piece);
        return small && leans && obliqueEnding(word);
    }

    private static boolean afterPreposition(Piece piece) {
        return piece.tokens().stream().anyMatch(token -> token.says("по"));
    }

    private boolean onlyNominative(int at) {
        return Lexicon.readings(tokens.get(at).text()).stream().anyMatch(WordForm::nominative);
    }

    private static boolean known(String word) {
        return Lexicon.knows(word);
    }

    private static boolean oblique(String word) {
        return known(word) || Adjectives.oblique(word);
    }

    private static boolean obliqueEnding(String word) {
        return word.matches(".+([иыаяуюе]|ов|ев|ей|ой|ам|ям|ом|ем|ах|ях)");
    }
}
