package opora.journal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** Who changed what, for screens of other modules (журнал изменений). */
public interface JournalApi {

    /**
     * Changes at or under the viewer's unit, the newest first; what one act changed in many rows of
     * one table is one line.
     *
     * @param before key of the page: {@link JournalPage#next()} of the page before; null for the
     *     first
     */
    JournalPage page(Viewer viewer, JournalFilter filter, @Nullable Long before);

    /**
     * History of these rows and nothing else, line by line, the newest first.
     *
     * @param before only lines older than this one; null for the newest
     */
    List<JournalLine> of(Viewer viewer, Collection<UUID> rows, @Nullable Long before, int most);

    /**
     * Empties what the journal under the viewer's unit holds of a person; the lines and their
     * digests stay, and one more tells of it.
     *
     * @param act what is written as its ground
     */
    void forget(Viewer viewer, PersonId person, String act);
}
