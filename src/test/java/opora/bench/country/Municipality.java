package opora.bench.country;

import java.util.UUID;

/**
 * A municipality to be filled.
 *
 * @param number among all of the country; its seed
 * @param firstPart of the paths of its organisations
 */
record Municipality(
        int number,
        UUID id,
        String scope,
        String name,
        boolean town,
        int people,
        int organisations,
        long firstPart) {}
