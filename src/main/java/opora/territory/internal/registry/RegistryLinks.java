package opora.territory.internal.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import opora.territory.OrganisationFilter;
import org.jspecify.annotations.Nullable;

/** Addresses of the registry with a facet switched; what else was chosen stays. */
public record RegistryLinks(@Nullable UUID in, OrganisationFilter filter) {

    private static final String LIST = "/organisations";
    static final List<String> FACETS = List.of("kind", "status", "locality", "level");

    public boolean on(String facet, String value) {
        return values(facet).contains(value);
    }

    public String with(String facet, String value) {
        var parts = place();
        for (var one : FACETS) {
            var values = values(one);
            if (one.equals(facet) && !values.remove(value)) values.add(value);
            values.forEach(chosen -> parts.add(part(one, chosen)));
        }
        if (filter.closed()) parts.add(part("closed", "true"));
        return address(LIST, parts);
    }

    public String withClosed() {
        var parts = place();
        if (!filter.closed()) parts.add(part("closed", "true"));
        return address(LIST, parts);
    }

    /** The same list, from a key on. */
    public String page(@Nullable String after) {
        var parts = chosen();
        if (after != null) parts.add(part("after", after));
        return address(LIST, parts);
    }

    /** The same list as a file. */
    public String sheet() {
        return address(LIST + "/sheet", chosen());
    }

    /** The same list without what narrows it. */
    public String whole() {
        return address(LIST, in == null ? List.of() : List.of(part("in", in.toString())));
    }

    public @Nullable String inText() {
        return in == null ? null : in.toString();
    }

    private List<String> chosen() {
        var parts = place();
        for (var one : FACETS) values(one).forEach(value -> parts.add(part(one, value)));
        if (filter.closed()) parts.add(part("closed", "true"));
        return parts;
    }

    private List<String> place() {
        var parts = new ArrayList<String>();
        if (in != null) parts.add(part("in", in.toString()));
        if (!filter.words().isBlank()) parts.add(part("q", filter.words()));
        if (filter.day() != null) parts.add(part("day", filter.day().toString()));
        return parts;
    }

    private TreeSet<String> values(String facet) {
        return switch (facet) {
            case "kind" -> names(filter.kinds());
            case "level" -> names(filter.levels());
            case "status" -> names(filter.statuses());
            default -> new TreeSet<>(filter.localities());
        };
    }

    private static TreeSet<String> names(Collection<? extends Enum<?>> values) {
        var names = new TreeSet<String>();
        values.forEach(one -> names.add(one.name()));
        return names;
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static String address(String path, List<String> parts) {
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
