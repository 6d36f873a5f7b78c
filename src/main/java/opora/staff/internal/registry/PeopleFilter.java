package opora.staff.internal.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.shared.search.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the list of people is narrowed to; its address keeps it (отбор).
 *
 * @param after key of the last line of the page before; empty for the first page
 */
public record PeopleFilter(
        String q, Map<Facet, List<String>> chosen, PeopleSort sort, String after) {

    private static final int MOST_VALUES = 50;

    public PeopleFilter {
        chosen = Map.copyOf(chosen);
    }

    public static PeopleFilter of(MultiValueMap<String, String> asked) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = asked.getOrDefault(facet.parameter(), List.of());
            var said =
                    values.stream()
                            .filter(one -> !one.isBlank())
                            .distinct()
                            .limit(MOST_VALUES)
                            .toList();
            if (!said.isEmpty()) chosen.put(facet, said);
        }
        return new PeopleFilter(
                text(asked.getFirst("q")),
                chosen,
                PeopleSort.of(text(asked.getFirst("sort"))),
                text(asked.getFirst("after")));
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "").strip();
    }

    public List<String> values(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public SearchWords words() {
        return SearchWords.of(q);
    }

    public boolean narrows() {
        return !q.isEmpty() || !chosen.isEmpty();
    }

    public PeopleFilter toggled(Facet facet, String value) {
        var values = new ArrayList<>(values(facet));
        if (!values.remove(value)) values.add(value);
        var other = new EnumMap<Facet, List<String>>(Facet.class);
        other.putAll(chosen);
        if (values.isEmpty()) other.remove(facet);
        else other.put(facet, values);
        return new PeopleFilter(q, other, sort, "");
    }

    /** What may be asked by these facets only: a choice one has no right to is left out. */
    public PeopleFilter only(List<Facet> facets) {
        var kept = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (facets.contains(facet)) kept.put(facet, values);
        });
        return new PeopleFilter(q, kept, sort, after);
    }

    public PeopleFilter sorted(PeopleSort by) {
        return new PeopleFilter(q, chosen, by, "");
    }

    public PeopleFilter from(String key) {
        return new PeopleFilter(q, chosen, sort, key);
    }

    public PeopleFilter anywhere() {
        return new PeopleFilter("", chosen, sort, "");
    }

    /** «?q=…&unit=…», empty when nothing is chosen; the order of parameters is always the same. */
    public String query() {
        var parts = new ArrayList<String>();
        if (!q.isEmpty()) parts.add("q=" + encoded(q));
        for (var facet : Facet.values())
            for (var value : values(facet)) parts.add(facet.parameter() + "=" + encoded(value));
        if (sort != PeopleSort.NAME) parts.add("sort=" + sort.parameter());
        if (!after.isEmpty()) parts.add("after=" + encoded(after));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    public String query(String name, String value) {
        var query = query();
        return query + (query.isEmpty() ? "?" : "&") + name + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
