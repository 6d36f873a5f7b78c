package opora.journal;

import java.time.Instant;
import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the journal is narrowed to (отбор журнала).
 *
 * @param table «roadmap.measure»
 * @param from from this moment on
 * @param until before this moment
 */
public record JournalFilter(
        @Nullable PersonId person,
        @Nullable String table,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final JournalFilter ALL = new JournalFilter(null, null, null, null);
}
