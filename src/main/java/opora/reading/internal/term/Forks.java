package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import opora.reading.internal.term.Phrase.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Where readings part. Each place asks here and takes the first answer, or, while the choices of a
 * doubt are worked out, the second of one question; so a doubt's choices are true readings.
 */
final class Forks {

    private final @Nullable Question turned;
    private final List<Asked> asked = new ArrayList<>();

    private Forks(@Nullable Question turned) {
        this.turned = turned;
    }

    static Forks straight() {
        return new Forks(null);
    }

    static Forks turnedAt(Question question) {
        return new Forks(question);
    }

    /** True when the second reading is to be taken. */
    boolean other(Question question, Object... args) {
        note(new Asked(question, List.of(args)));
        return question == turned;
    }

    void note(Asked question) {
        if (asked.stream().noneMatch(a -> a.question() == question.question())) asked.add(question);
    }

    /** The second answer was wanted for a question that the words themselves raised. */
    boolean turned(Question question) {
        return question == turned;
    }

    List<Asked> asked() {
        return asked;
    }
}
