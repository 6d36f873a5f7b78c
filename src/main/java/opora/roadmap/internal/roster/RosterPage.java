package opora.roadmap.internal.roster;

import java.util.List;
import opora.reading.PartyKind;
import opora.roadmap.internal.executor.UnknownExecutor;
import opora.shared.web.Choice;
import opora.territory.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * The last step before a plan begins to run.
 *
 * @param carriesAct the document is approved already: the methodist puts it into force
 * @param beforeStart occurrences whose windows ended before the plan is kept
 * @param responsible whom the passport names
 * @param nobody rows that are laid on nobody and name nobody
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
        List<Responsible> responsible,
        int nobody,
        String controllerText,
        @Nullable String controller,
        List<Choice> choices,
        List<Choice> units,
        List<Choice> people) {

    /**
     * Somebody the passport names as responsible for the whole.
     *
     * @param creatable the kind of body it would be entered as; null where it is known or none
     * @param choice «u:ID» or «p:ID» where it is exactly one
     */
    public record Responsible(
            String name,
            PartyKind kind,
            List<String> labels,
            @Nullable OrganisationKind creatable,
            String choice) {

        public List<String> shown() {
            return labels.subList(0, Math.min(3, labels.size()));
        }
    }

    /** A wording and whom it stands for; the first few are named. */
    public record Known(String name, int rows, List<String> labels, int more) {}

    public int unknownRows() {
        return unknown.stream().mapToInt(UnknownExecutor::rows).sum();
    }
}
