package opora.portal.internal.setup;

import java.util.List;
import opora.territory.Names;
import opora.territory.OrganisationKind;

/**
 * What becomes of a line of the list, with its reason.
 *
 * @param reason key of the words; empty where nothing is to be said
 */
public record RosterLine(
        RosterRow row, OrganisationKind kind, Verdict verdict, String reason, List<Object> args) {

    public enum Verdict {
        NEW,
        SAME,
        DOUBTFUL
    }

    /** What a box on the page stands for: the line may move, its name stays. */
    public String key() {
        return Names.plain(row.name());
    }

    boolean hasEmail() {
        return Roster.email(row.email());
    }
}
