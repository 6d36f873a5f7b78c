package opora.roadmap.internal.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A path with what is chosen on its page, so that a list can be linked to (адрес списка). */
public record Address(String path, Map<String, String> chosen) {

    public Address {
        chosen = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    public static Address of(String path, MeasureFilter filter) {
        return of(path).with("mine", filter.onlyMine() ? true : null)
                .with("state", filter.state())
                .with("section", filter.section())
                .with("executor", filter.executorName())
                .with("activity", filter.activity())
                .with("term", filter.term())
                .with("year", filter.year())
                .with("from", filter.from())
                .with("to", filter.to())
                .with("q", filter.words())
                .with("sort", filter.sort())
                .with("size", filter.size())
                .with("tag", filter.tag());
    }

    /** The same with one thing chosen otherwise; null or nothing takes it away. */
    public Address with(String name, @Nullable Object value) {
        var next = new LinkedHashMap<>(chosen);
        if (value == null || value.toString().isEmpty()) next.remove(name);
        else next.put(name, value.toString());
        return new Address(path, next);
    }

    public Address at(String otherPath) {
        return new Address(otherPath, chosen);
    }

    public String query() {
        return chosen.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    public String href() {
        return chosen.isEmpty() ? path : path + "?" + query();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
