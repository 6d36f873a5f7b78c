package opora.roadmap.internal.executor;

import opora.reading.PartyKind;
import opora.territory.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A wording nobody in the municipality is known by yet (неизвестный исполнитель).
 *
 * @param rows how many rows name it
 * @param creatable the organisation it could be created as; null for posts, people and open groups
 * @param position post of a person or role, as printed, to create the person with
 */
public record UnknownExecutor(
        String name,
        PartyKind kind,
        int rows,
        @Nullable OrganisationKind creatable,
        @Nullable String position,
        @Nullable String organisation) {}
