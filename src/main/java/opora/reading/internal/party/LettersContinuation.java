package opora.reading.internal.party;

import java.util.List;

/**
 * The same for letters, a legal form or a set of bodies: «УО», «МБОУ …», «ДОУ» lean on what stands
 * before them by its sort.
 */
final class LettersContinuation {

    private static final List<String> ONE_OF_SCHOOL =
            List.of("директор", "руководитель", "заведующий", "заведующая");

    private final List<Token> tokens;

    LettersContinuation(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean of(Piece piece, Gap gap, Head head) {
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
}
