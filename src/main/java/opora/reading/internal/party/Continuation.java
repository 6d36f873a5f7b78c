package opora.reading.internal.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether what comes next still belongs to the piece before it. */
final class Continuation {

    private final List<Token> tokens;
    private final LettersContinuation letters;

    Continuation(List<Token> tokens) {
        this.tokens = tokens;
        this.letters = new LettersContinuation(tokens);
    }

    boolean of(Piece piece, Gap gap, @Nullable Head head, int at) {
        Token token = tokens.get(at);
        if (gap == Gap.BREAK) return false;
        if (token.is(Token.Kind.BRACKETED)) return true;
        if (token.is(Token.Kind.NUMBER) || token.is(Token.Kind.OTHER)) return gap != Gap.SEMICOLON;
        if (gap == Gap.SEMICOLON) return false;
        if (gap == Gap.NONE && piece.clause && token.word()) return true;
        if (gap == Gap.COMMA && aboutThem(piece, at)) return true;
        if (head == null) return plainWord(piece, gap, at);
        return switch (head.kind()) {
            case PERSON -> person(piece, gap, at);
            case POST -> post(piece, gap, head);
            case QUOTED -> quoted(piece, gap);
            case LEGAL, SET, BODY_LETTERS -> letters.of(piece, gap, head);
            case BODY, UNIT, PEOPLE -> body(piece, gap, head);
        };
    }

    /** «педагоги, аттестующиеся в этом году»: a clause, not other people. */
    private boolean aboutThem(Piece piece, int at) {
        return piece.manyPosts
                && tokens.get(at).text().startsWith("аттестующ")
                && at + 1 < tokens.size()
                && PartyWords.preposition(tokens.get(at + 1).text());
    }

    private boolean person(Piece piece, Gap gap, int at) {
        if (piece.person) return false;
        boolean close = gap == Gap.NONE || gap == Gap.LINE || gap == Gap.DASH || gap == Gap.COLON;
        if (piece.post) return close && !piece.manyPosts;
        return gap == Gap.DASH || gap == Gap.COLON || gap == Gap.NONE && !postAfter(at);
    }

    private boolean post(Piece piece, Gap gap, Head head) {
        if (piece.person && !piece.post && gap == Gap.DASH) return true;
        if (piece.person && !piece.post)
            return gap != Gap.AND && gap != Gap.SLASH && single(head) && !ownedByNext(head);
        if (!piece.named() && gap == Gap.NONE) return true;
        if (gap == Gap.COMMA && inCharge(piece, head)) return true;
        if (gap == Gap.DASH && piece.post && !piece.manyPosts && single(head)) return true;
        if (piece.post && (gap == Gap.NONE || gap == Gap.LINE) && piece.expects) return true;
        if (piece.post && (gap == Gap.NONE || gap == Gap.DASH) && pair(piece, head)) return true;
        return gap == Gap.DASH && piece.body && !piece.post && !piece.person;
    }

    /** «специалисты, ответственные за аттестацию» are some of them, not others. */
    private static boolean inCharge(Piece piece, Head head) {
        if (head.form() == null || !head.form().noun().lemma().equals("ответственный"))
            return false;
        return piece.manyPosts == head.plural()
                && piece.tokens().stream()
                        .limit(3)
                        .anyMatch(token -> Posts.manyKinds(token.text()));
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

    private boolean body(Piece piece, Gap gap, Head head) {
        boolean near = gap == Gap.NONE || gap == Gap.LINE;
        if (near && (piece.expects || piece.unnamed)) return true;
        if (gap == Gap.DASH && head.kind() == Head.Kind.PEOPLE && piece.named()) return true;
        if (gap == Gap.NONE && !piece.named()) return true;
        if (near && ofAdministration(head.noun())) return true;
        boolean ofDepartment = tokens.get(head.noun()).text().equals("управления");
        if (gap == Gap.NONE && piece.lastBody == Head.Kind.BODY_LETTERS && ofDepartment)
            return true;
        if (gap == Gap.DASH && piece.body && StatusBody.names(tokens, head)) return true;
        if (near && PartyWords.authorityField(piece.tokens().getLast().text()) && !piece.unit)
            return false;
        if (near && head.maybeGenitive())
            return gap == Gap.NONE ? !closed(piece) : piece.barePost();
        return gap == Gap.NONE && piece.person && !piece.post && !piece.body;
    }

    /** «отдел образования администрации округа», not «администрации школ». */
    private boolean ofAdministration(int noun) {
        if (!tokens.get(noun).says("администрации")) return false;
        if (noun + 1 >= tokens.size()) return true;
        Head whose = Heads.leaning(tokens, noun + 1);
        return whose == null
                || !whose.kind().body()
                || tokens.get(whose.noun()).says("МО")
                || whose.kind() == Head.Kind.QUOTED;
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
        if (Abbreviations.capitals(word)) return letterSubject(piece);
        if (known(word) || Adjectives.oblique(word)) return small && !onlyNominative(at);
        return small && leans(piece) && obliqueEnding(word);
    }

    /** «по УВР, ВР», «учителя физической культуры и ОБЖ»: one more subject of the same work. */
    private static boolean letterSubject(Piece piece) {
        String last = lastWord(piece).text();
        if (Abbreviations.capitals(last)) return afterPreposition(piece);
        return piece.barePost() && Character.isLowerCase(last.charAt(0)) && !known(last);
    }

    /** A common noun ended the piece, so that one more in the same case may follow. */
    private static boolean leans(Piece piece) {
        String last = piece.tokens().getLast().text();
        return afterPreposition(piece)
                || piece.post
                || Character.isLowerCase(last.charAt(0)) && !piece.unnamed;
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
