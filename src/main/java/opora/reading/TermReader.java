package opora.reading;

import opora.reading.internal.term.TermGrammar;
import opora.shared.Period;

/**
 * Reads one printed term against the plan's period (срок реализации). The grammar behind it knows
 * the rules of windows and says where an official could read otherwise.
 */
public final class TermReader {

    private static final TermGrammar GRAMMAR = new TermGrammar();

    /**
     * Never fails: what cannot be read comes back {@link ScheduleKind#UNSPECIFIED} with a note.
     *
     * @param term one cell, line breaks as spaces or newlines
     * @param plan the roadmap's period; windows are clipped to it
     */
    public Schedule read(String term, Period plan) {
        return GRAMMAR.read(term, plan);
    }
}
