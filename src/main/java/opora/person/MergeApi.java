package opora.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.Viewer;

/**
 * Cards of one person entered twice: found, told apart, merged, and put back (двойники). Only for
 * who may change people and see what is closed, over every place of both.
 */
public interface MergeApi {

    /** The surest first; what was told apart is left out. */
    List<Twins> twins(Viewer viewer, int most);

    /** Remembers that these are two people. */
    void tellApart(Viewer viewer, PersonId first, PersonId second);

    /** The last that were told apart. */
    List<Different> toldApart(Viewer viewer, int most);

    /** Takes back that these are two people. */
    void forget(Viewer viewer, UUID different);

    /**
     * The unit whose hat may merge them when this one does not reach every place of both; empty
     * when it does.
     *
     * @throws opora.shared.NotFound when one of them never worked under the viewer's unit
     */
    String elsewhere(Viewer viewer, PersonId first, PersonId second);

    /**
     * Begins a merge: writes down every row of both as it is. What the caller does to them until
     * {@link #finish} belongs to the merge and is undone with it; all in one transaction.
     */
    UUID begin(Viewer viewer, PersonId kept, PersonId gone, String act);

    /** Every row that points at the card that goes points at the one that stays. */
    void finish(Viewer viewer, UUID merge, ChosenFields chosen);

    PersonMerge merge(Viewer viewer, UUID id);

    /** The last ones under the viewer's unit. */
    List<PersonMerge> merges(Viewer viewer, int most);

    /**
     * Puts every row back.
     *
     * @throws opora.shared.RuleViolation when something leans on the merge
     */
    PersonMerge undo(Viewer viewer, UUID id, String reason);

    /** Whose card an old address leads to now. */
    Optional<PersonId> survivor(PersonId gone);
}
