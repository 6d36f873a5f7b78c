package opora.territory.internal;

import java.util.Set;
import opora.territory.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** What the list of organisations is narrowed to; kept in the address. */
public record UnitFilter(Set<OrganisationKind> kinds, @Nullable String q, boolean closed) {

    static final UnitFilter ALL = new UnitFilter(Set.of(), null, false);
}
