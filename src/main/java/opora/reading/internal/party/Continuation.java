package opora.reading.internal.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether what comes next still belongs to the piece before it. */
final class Continuation {

    private static final List<String> ONE_OF_SCHOOL =
            List.of("директор", "руководитель", "заведующий", "заведующая");

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
        if (gap == Gap.NONE && piece.clause && token.word()) return true;
        if (gap == Gap.COMMA && aboutThem(piece, at)) return true;
        if (head == null) return plainWord(piece, gap, at);
        return switch (head.kind()) {
            case PERSON -> person(piece, gap, at);
            case POST -> post(piece, gap, head);
            case QUOTED -> quoted(piece, gap);
            case LEGAL, SET, BODY_LETTERS -> letters(piece, gap, head);
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

    private boolean letters(Piece piece, Gap gap, Head head) {
        boolean near = gap == Gap.NONE || gap == Gap.LINE;
        if (gap == Gap.LINE && piece.barePost() && !piece.expects)
            return !LineBreaks.deliberate(tokens, head.first());
        if (near && (piece.expects || piece.barePost() || !piece.named())) return true;
        if (near && piece.unnamed) return head.kind() != Head.Kind.LEGAL;
        boolean association = Abbreviations.association(tokens.get(head.noun()).text());
        if (near && (piece.unit || piece.people))
            return !association || tokens.get(head.noun()).says("МО");
        if (gap == Gap.NONE
                && (piece.person && !piece.body || growthPoint(piece) || ofAuthority(piece, head)))
            return true;
        if (gap == Gap.NONE
                && (departmentOf(piece, head)
                        || StatusBody.leans(piece, head)
                        || StatusBody.which(piece, tokens.get(head.noun()).text()))) return true;
        if (gap == Gap.NONE && ofTeachers(piece) && head.kind() == Head.Kind.SET) return true;
        if (gap == Gap.COMMA
                && (associations(piece, head)
                        || listOfSets(piece, head)
                        || headsOfSchools(piece, head))) return true;
        if (gap == Gap.DASH)
            return piece.person && !piece.body || piece.tokens().getFirst().says("филиал");
        return gap == Gap.AND && (piece.post || piece.led) && sameSort(piece, head);
    }

    /** «отдел образования УО», «… МО»: a part of the department, the department of the place. */
    private boolean departmentOf(Piece piece, Head head) {
        if (piece.post || !PartyWords.authorityField(piece.tokens().getLast().text())) return false;
        Token letters = tokens.get(head.noun());
        if (letters.says("МО")) return true;
        return Abbreviations.authority(letters.text())
                && piece.tokens().stream()
                        .anyMatch(token -> token.says("отдел") || token.says("сектор"));
    }

    /** «РМО педагогов ДОУ». */
    private static boolean ofTeachers(Piece piece) {
        return piece.set
                && !piece.post
                && piece.tokens().size() > 1
                && Lexicon.readings(piece.tokens().getLast().text()).stream()
                        .anyMatch(form ->
                                form.sense() == Sense.POST
                                        && form.plural()
                                        && form.kase() == Case.GENITIVE);
    }

    /** «руководители школ, ДОУ и УДО»: one list, which «и» closes. */
    private boolean listOfSets(Piece piece, Head head) {
        int and = head.noun() + 1;
        if (!piece.post || !piece.manyPosts || !piece.body || head.kind() != Head.Kind.SET)
            return false;
        if (and + 1 >= tokens.size() || !tokens.get(and).says("и")) return false;
        Head last = Heads.opening(tokens, and + 1);
        return last != null && last.kind() == Head.Kind.SET && !ownsMore(last.noun() + 1);
    }

    /** «директора МБОУ СОШ № 5, МБОУ СОШ № 6»: each school has one. */
    private static boolean headsOfSchools(Piece piece, Head head) {
        return piece.manyPosts
                && piece.lastBody == Head.Kind.LEGAL
                && head.kind() == Head.Kind.LEGAL
                && piece.tokens().getLast().is(Token.Kind.NUMBER)
                && Lexicon.readings(piece.tokens().getFirst().text()).stream()
                        .anyMatch(form -> ONE_OF_SCHOOL.contains(form.noun().lemma()));
    }

    private boolean ownsMore(int next) {
        return next < tokens.size() && tokens.get(next).is(Token.Kind.NUMBER);
    }

    /** «Руководители РМО, ШМО» lead both sorts of association. */
    private boolean associations(Piece piece, Head head) {
        return piece.post
                && piece.lastBody == Head.Kind.SET
                && Abbreviations.association(piece.tokens().getLast().text())
                && Abbreviations.association(tokens.get(head.noun()).text());
    }

    /** A centre «Точка роста» is a part of the school named after it. */
    private static boolean growthPoint(Piece piece) {
        return !piece.post
                && piece.tokens().getLast().text().matches("(?iU)[«\"]точ\\S+ роста[»\"]");
    }

    /** «РМК УО»: a methodical body of the department. */
    private boolean ofAuthority(Piece piece, Head head) {
        return piece.lastBody == Head.Kind.BODY_LETTERS
                && Abbreviations.authority(tokens.get(head.noun()).text())
                && !Abbreviations.authority(piece.tokens().getLast().text());
    }

    private static boolean sameSort(Piece piece, Head head) {
        if (piece.set && head.kind() == Head.Kind.SET) return true;
        if (piece.lastBody == null || !piece.lastBody.caseless()) return false;
        return (piece.lastBody == Head.Kind.SET) == (head.kind() == Head.Kind.SET);
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
