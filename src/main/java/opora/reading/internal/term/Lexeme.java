package opora.reading.internal.term;

/**
 * A word's meaning.
 *
 * @param value number of the month, weekday or unit, what an ordinal counts; 0 where there is none
 */
record Lexeme(Sense sense, int value) {

    static final Lexeme UNKNOWN = new Lexeme(Sense.UNKNOWN, 0);
}
