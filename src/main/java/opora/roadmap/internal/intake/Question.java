package opora.roadmap.internal.intake;

import java.util.List;
import opora.reading.Note;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person has to say, with ready answers (вопрос импорта). The same wording in ten rows
 * is one question.
 *
 * @param key stays the same when the file is read again
 * @param quote the printed words it is about, «» when about the whole document
 * @param rows ordinals of the measures it decides
 * @param choices the first is what is taken meanwhile
 */
public record Question(
        String key,
        Kind kind,
        Note text,
        String quote,
        List<Integer> rows,
        List<Choice> choices,
        State state) {

    public Question {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    public enum Kind {
        TERM,
        PERIOD,
        NAMES
    }

    public enum State {
        OPEN,
        POSTPONED,
        ANSWERED
    }

    /** What an answer would set; exactly one of the three is there. */
    public record Choice(
            Note label,
            @Nullable TermAnswer term,
            @Nullable Period period,
            @Nullable String sameAs,
            boolean chosen) {}

    public boolean open() {
        return state == State.OPEN;
    }
}
