package opora.staff.internal.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry of a card came from (откуда запись).
 *
 * @param hat role it was entered in; empty where nobody's hand did
 * @param at null for what was there before the journal
 * @param changedAt when it was changed last; null for never
 */
public record Origin(
        How how, String hat, @Nullable Instant at, String changedHat, @Nullable Instant changedAt) {

    /** By what it came. */
    public enum How {
        SHEET,
        PROPOSAL,
        HAND,
        SYSTEM
    }
}
