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

    /**
     * Steps over the object of a phrase («по итогам … мониторинга») up to the next separator, or a
     * dash that opens the days themselves.
     *
     * @return what of a calendar was stepped over
     */
    Skipped skipToSeparator() {
        var dated = false;
        var periodic = false;
        while (!atEnd()
                && !sees(Kind.COMMA)
                && !sees(Kind.OPEN)
                && !sees(Kind.CLOSE)
                && !opensDays()
                && !opensRhythm()) {
            dated |= sees(Sense.MONTH) || sees(Kind.DATE) || sees(Kind.MONTH_OF_YEAR);
            var unit = peek().is(Sense.UNIT) && Unit.DECADE.finerThan(peek().unit());
            periodic |= unit && (ended(1) || ended(2));
            next();
        }
        return new Skipped(dated, periodic);
    }

    /**
     * @param dated a day or a month
     * @param periodic a unit that ends again and again: «после окончания квартала»
     */
    record Skipped(boolean dated, boolean periodic) {}

    private boolean ended(int steps) {
        return before(steps).is(Sense.END)
                || before(steps).is(Sense.REPORTING)
                || before(steps).is(Sense.RESULTS);
    }

    /** «(по итогам мониторинга) ежеквартально», «… 2 раза в год». */
    private boolean opensRhythm() {
        return sees(Sense.EACH_UNIT) || peek().isCount() && peek(1).is(Sense.TIMES);
    }

    /** «итоги – декабрь», «по результатам: до 1 мая». */
    private boolean opensDays() {
        if (!sees(Kind.DASH) && !sees(Kind.COLON) || before(1).is(Sense.MONTH)) return false;
        var ahead = peek(1).is(Sense.UNTIL) || peek(1).is(Sense.IN) ? 2 : 1;
        if (peek(ahead).isCount()) ahead++;
        return peek(ahead).is(Sense.MONTH)
                || peek(ahead).is(Kind.DATE)
                || peek(ahead).is(Kind.MONTH_OF_YEAR);
    }
}
