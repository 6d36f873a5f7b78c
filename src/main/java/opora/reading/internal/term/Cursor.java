package opora.reading.internal.term;

import java.util.List;
import opora.reading.internal.term.Token.Kind;

/** Walks over the tokens of a term; at the end it keeps giving END. */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        var token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** The token so many steps back, or END. */
    Token before(int steps) {
        return at < steps ? Token.END : tokens.get(at - steps);
    }

    /** «осенние, весенние каникулы» stands here. */
    boolean holidaysAhead() {
        if (!sees(Sense.SEASON)) return false;
        var ahead = 1;
        while (peek(ahead).is(Sense.SEASON)
                || peek(ahead).is(Kind.COMMA)
                || peek(ahead).is(Sense.AND)) ahead++;
        return peek(ahead).is(Sense.HOLIDAYS);
    }

    boolean atEnd() {
        return peek().is(Kind.END);
    }

    boolean sees(Sense sense) {
        return peek().is(sense);
    }

    boolean sees(Kind kind) {
        return peek().is(kind);
    }

    boolean take(Sense sense) {
        if (!sees(sense)) return false;
        next();
        return true;
    }

    boolean take(Kind kind) {
        if (!sees(kind)) return false;
        next();
        return true;
    }

    boolean take(Unit unit) {
        if (!peek().isUnit(unit)) return false;
        next();
        return true;
    }

    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }

    /** Steps over the object of a phrase («по итогам … мониторинга») up to the next separator. */
    void skipToSeparator() {
        while (!atEnd() && !sees(Kind.COMMA) && !sees(Kind.OPEN) && !sees(Kind.CLOSE)) next();
    }
}
