package opora.roadmap.internal.roster;

import java.util.List;
import opora.roadmap.internal.executor.UnknownExecutor;
import opora.shared.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The last step before a plan begins to run.
 *
 * @param carriesAct the document is approved already: the methodist puts it into force
 * @param beforeStart occurrences whose windows ended before the plan is kept
 * @param choices organisations and people of the municipality, «u:ID» and «p:ID»
 */
public record RosterPage(
        String id,
        String title,
        long version,
        boolean drafted,
        boolean carriesAct,
        List<UnknownExecutor> unknown,
        List<Known> known,
        int beforeStart,
        String controllerText,
        @Nullable String controller,
        List<Choice> choices,
        List<Choice> units,
        List<Choice> people) {

    /** A wording and whom it stands for; the first few are named. */
    public record Known(String name, int rows, List<String> labels, int more) {}

    public int unknownRows() {
        return unknown.stream().mapToInt(UnknownExecutor::rows).sum();
    }
}
