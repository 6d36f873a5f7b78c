package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the tokens of a cell into pieces, one a party. */
final class Splitter {

    private final List<Token> tokens;
    private final Continuation continuation;
    private final List<Piece> pieces = new ArrayList<>();
    private Piece piece = new Piece(false);

    private Splitter(List<Token> tokens) {
        this.tokens = tokens;
        this.continuation = new Continuation(tokens);
    }

    static List<Piece> pieces(List<Token> tokens) {
        var splitter = new Splitter(tokens);
        splitter.run();
        return splitter.pieces;
    }

    private void run() {
        int at = 0;
        while (at < tokens.size()) at = step(at);
        close(false);
    }

    private int step(int at) {
        Token token = tokens.get(at);
        if (Gap.joint(token)) return at + 1;
        int marker = PartyWords.marker(tokens, at);
        if (marker > 0 && at + marker < tokens.size()) {
            close(!tokens.get(at).says("а"));
            return at + marker;
        }
        int label = label(at);
        if (label > 0) {
            close(false);
            return at + label;
        }
        Head head = Heads.opening(tokens, at);
        if (!piece.empty() && !continuation.of(piece, Gap.before(tokens, at), head, at))
            close(false);
        if (piece.empty() && Gap.before(tokens, at) == Gap.AND) piece.join();
        if (head == null && piece.empty()) head = Heads.any(tokens, at);
        return take(at, head);
    }

    private int take(int at, @Nullable Head head) {
        if (!piece.empty())
            for (int k = tokens.indexOf(piece.tokens().getLast()) + 1; k < at; k++)
                piece.add(tokens.get(k), null, false);
        if (head == null) head = bodyInAnyCase(at);
        int last = head == null ? at : head.noun();
        for (int k = at; k <= last; k++) piece.add(tokens.get(k), head, k == last);
        return last + 1;
    }

    /** Inside a piece a body shows in the genitive: «отдела образования», «школ». */
    private @Nullable Head bodyInAnyCase(int at) {
        Head head = Heads.any(tokens, at);
        return head == null || !head.kind().body() || piece.expects ? null : head;
    }

    /**
     * Tokens of «Ответственные:», «Ответственный исполнитель –», which say what the column says
     * already.
     */
    private int label(int at) {
        int end = at;
        while (end < tokens.size()
                && tokens.get(end).word()
                && PartyWords.label(tokens.get(end).text())) end++;
        if (end == at || end == tokens.size()) return 0;
        Token next = tokens.get(end);
        boolean shortened = tokens.get(at).text().endsWith(".") && next.is(Token.Kind.PERSON);
        return shortened || next.is(Token.Kind.COLON) || next.is(Token.Kind.DASH) ? end - at : 0;
    }

    private void close(boolean obliqueNext) {
        if (!piece.empty()) pieces.add(piece);
        piece = new Piece(obliqueNext);
    }
}
