package opora.reading.internal.result;

import java.util.regex.Pattern;
import opora.reading.Output;
import org.jspecify.annotations.Nullable;

/**
 * Walks over leading words and adjectives to the head noun of a clause; any other noun ends the
 * walk.
 */
final class HeadWalk {

    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    ".+(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ым|им|ую|юю|ыми|ими|ому|ему|ей)");
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "(педагог|учител|работник|специалист|обучающ|команд|руководител|молод|школ|методист|наставник|участник)\\S*");
    private static final Pattern SMALL =
            Pattern.compile("в|и|не|менее|более|ежегодно|\\d+|[«»\\-–—]+");

    /** «Не менее 3 мероприятий проведено». */
    private static final Pattern HELD_LAST =
            Pattern.compile(".* (проведен[аоы]?|состоял[аои]?с[ья])");

    private boolean held;
    private final @Nullable Output head;

    /**
     * @param heldBefore the clause before holds something, and this one goes on with its list
     */
    HeadWalk(String clause, boolean heldBefore) {
        held = heldBefore || HELD_LAST.matcher(clause).matches();
        head = walk(clause);
    }

    @Nullable Output head() {
        return head;
    }

    boolean held() {
        return held;
    }

    private @Nullable Output walk(String clause) {
        for (String word : clause.split(" ")) {
            String bare = word.replaceAll("^[«\"(]+|[»\").:,]+$", "");
            if (bare.isEmpty() || SMALL.matcher(bare).matches()) continue;
            if (OutputReader.STOPS.matcher(bare).matches()) return null;
            boolean leads = OutputRules.LEADS.matcher(bare).lookingAt();
            Output output = leads ? null : output(bare);
            if (output != null) return output == Output.EVENT && !held ? null : output;
            held |= OutputRules.HELD.matcher(bare).lookingAt();
            boolean passes =
                    leads
                            || ADJECTIVE.matcher(bare).matches()
                            || held && PEOPLE.matcher(bare).matches();
            if (!passes) return null;
        }
        return null;
    }

    private static @Nullable Output output(String word) {
        for (var rule : OutputRules.HEADS)
            if (rule.words().matcher(word).lookingAt()) return rule.output();
        return null;
    }
}
