package opora.reading.internal.term;

/**
 * One piece of a term.
 *
 * @param a value of a number, day of a date
 * @param b digits of a number (0 for a Roman one), month of a date
 * @param c year of a date, 0 where it has none
 */
record Token(Kind kind, Lexeme lexeme, int a, int b, int c, String text) {

    enum Kind {
        WORD,
        NUMBER,
        DATE,
        MONTH_OF_YEAR,
        CLOCK,
        COMMA,
        DASH,
        SLASH,
        COLON,
        OPEN,
        CLOSE,
        END
    }

    static final Token END = mark(Kind.END, "");

    static Token word(Lexeme lexeme, String text) {
        return new Token(Kind.WORD, lexeme, lexeme.value(), 0, 0, text);
    }

    static Token number(int value, int digits, String text) {
        return new Token(Kind.NUMBER, Lexeme.UNKNOWN, value, digits, 0, text);
    }

    static Token date(int day, int month, int year, String text) {
        return new Token(Kind.DATE, Lexeme.UNKNOWN, day, month, year, text);
    }

    static Token monthOfYear(int month, int year, String text) {
        return new Token(Kind.MONTH_OF_YEAR, Lexeme.UNKNOWN, 1, month, year, text);
    }

    static Token mark(Kind kind, String text) {
        return new Token(kind, Lexeme.UNKNOWN, 0, 0, 0, text);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Sense sense) {
        return kind == Kind.WORD && lexeme.sense() == sense;
    }

    boolean isUnit(Unit unit) {
        return is(Sense.UNIT) && a == unit.ordinal();
    }

    Unit unit() {
        return Units.of(a);
    }

    boolean isYear() {
        return kind == Kind.NUMBER && b == 4 && a >= 1990 && a <= 2099;
    }

    /** A counting number, in digits, Roman or in words. */
    boolean isCount() {
        return (kind == Kind.NUMBER && b <= 2) || is(Sense.ORDINAL) || is(Sense.CARDINAL);
    }

    boolean isSeparator() {
        return switch (kind) {
            case COMMA, DASH, SLASH, COLON, OPEN, CLOSE, CLOCK -> true;
            default -> is(Sense.AND);
        };
    }

    private static final class Units {
        private static final Unit[] ALL = Unit.values();

        static Unit of(int ordinal) {
            return ALL[ordinal];
        }
    }
}
