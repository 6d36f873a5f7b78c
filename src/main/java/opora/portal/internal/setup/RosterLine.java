package opora.portal.internal.setup;

import java.util.List;
import opora.shared.UnitId;
import opora.territory.Names;
import opora.territory.OrganisationCard;
import opora.territory.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a line of the list, with its reason.
 *
 * @param reason key of the words; empty where nothing is to be said
 * @param fields names of what would change
 * @param unit the organisation it is about, when it is there already
 * @param card what would be stored; null when the row is only added by its name
 */
public record RosterLine(
        RosterRow row,
        OrganisationKind kind,
        Verdict verdict,
        String reason,
        List<Object> args,
        List<String> fields,
        @Nullable UnitId unit,
        @Nullable OrganisationCard card) {

    public enum Verdict {
        NEW,
        /** There already; something is said otherwise. */
        CHANGED,
        SAME,
        DOUBTFUL,
        /** Cannot be taken in as it is. */
        ERROR
    }

    RosterLine about(
            @Nullable UnitId there, List<String> changing, @Nullable OrganisationCard stored) {
        return new RosterLine(row, kind, verdict, reason, args, changing, there, stored);
    }

    public boolean tickable() {
        return verdict != Verdict.SAME && verdict != Verdict.ERROR;
    }

    /** Ticked at first: what is sure. */
    public boolean sure() {
        return verdict == Verdict.NEW || verdict == Verdict.CHANGED;
    }

    /** What a box on the page stands for: the line may move, its name stays. */
    public String key() {
        return Names.plain(row.name());
    }

    boolean hasEmail() {
        return Roster.email(row.email());
    }
}
