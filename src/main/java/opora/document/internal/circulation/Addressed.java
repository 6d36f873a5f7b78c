package opora.document.internal.circulation;

import java.util.UUID;

/**
 * Somebody who is to become acquainted (ознакамливаемый).
 *
 * @param unit where he works
 * @param passedOn his organisation passed it on; else the sender named him
 */
public record Addressed(
        UUID circulation,
        UUID unit,
        String unitScope,
        UUID person,
        String name,
        boolean passedOn) {}
