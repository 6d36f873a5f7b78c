package opora.staff.internal.registry;

import java.util.List;
import opora.shared.web.Link;

/**
 * A facet on the page (отбор по признаку).
 *
 * @param first links shown at once
 * @param more links behind «Ещё»
 */
public record FacetShown(Facet facet, List<Link> first, List<Link> more) {

    public FacetShown {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }
}
