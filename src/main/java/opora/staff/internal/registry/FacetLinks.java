package opora.staff.internal.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import opora.shared.web.Link;
import opora.shared.web.Ui;

/** Facets as links that keep the rest of the address. */
final class FacetLinks {

    private static final int FIRST = 6;

    private final PeopleFilter filter;
    private final Ui ui;
    private final UnaryOperator<String> unitName;

    FacetLinks(PeopleFilter filter, Ui ui, UnaryOperator<String> unitName) {
        this.filter = filter;
        this.ui = ui;
        this.unitName = unitName;
    }

    List<FacetShown> all(Map<Facet, Map<String, Integer>> counts, List<Facet> facets) {
        return facets.stream()
                .map(facet -> shown(facet, counts.getOrDefault(facet, Map.of())))
                .filter(facet -> !facet.first().isEmpty())
                .toList();
    }

    private FacetShown shown(Facet facet, Map<String, Integer> counts) {
        var values = new LinkedHashSet<>(filter.values(facet));
        if (facet.order().isEmpty()) {
            counts.entrySet().stream()
                    .sorted(
                            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                    .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> values.add(entry.getKey()));
        } else {
            values.clear();
            facet.order().stream()
                    .filter(one -> counts.containsKey(one) || filter.values(facet).contains(one))
                    .forEach(values::add);
        }
        // a single value that everybody has narrows nothing
        if (values.size() == 1 && filter.values(facet).isEmpty() && facet == Facet.UNIT)
            values.clear();
        var links = new ArrayList<Link>();
        for (var value : values)
            links.add(
                    new Link(
                            label(facet, value),
                            "/people" + filter.toggled(facet, value).query(),
                            filter.values(facet).contains(value),
                            counts.getOrDefault(value, 0)));
        int first = Math.max(FIRST, filter.values(facet).size());
        return links.size() <= first + 1
                ? new FacetShown(facet, links, List.of())
                : new FacetShown(
                        facet, links.subList(0, first), links.subList(first, links.size()));
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case UNIT -> ui.glue(unitName.apply(value));
            case POST, SUBJECT -> ui.glue(value);
            default -> ui.text("people.facet." + facet.parameter() + "." + value);
        };
    }
}
