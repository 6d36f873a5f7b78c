package opora.document.internal.circulation;

import org.jspecify.annotations.Nullable;

/**
 * A circulation among others (строка списка).
 *
 * @param done how many addressees have become acquainted, for who sends
 * @param mine how the viewer himself, or his organisation, stands; null when he is not asked
 */
public record CirculationLine(
        Circulation circulation, int all, int done, int late, @Nullable AcquaintState mine) {}
