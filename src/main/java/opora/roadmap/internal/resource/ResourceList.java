package opora.roadmap.internal.resource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Resources of many measures with their sums (перечень ресурсов).
 *
 * @param kind only this kind, empty for all
 * @param open only what is not provided yet
 */
public record ResourceList(List<ResourceRow> all, String kind, boolean open) {

    public ResourceList {
        all = List.copyOf(all);
    }

    /** How much of a kind is needed and given; needs without a number are only counted. */
    public record Sum(String kind, int needs, int given, BigDecimal amount, BigDecimal covered) {}

    public List<ResourceRow> rows() {
        return all.stream()
                .filter(one -> kind.isEmpty() || one.kind().equals(kind))
                .filter(one -> !open || !one.given())
                .toList();
    }

    public List<Sum> sums() {
        var byKind = new TreeMap<String, List<ResourceRow>>();
        for (var one : all) byKind.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one);
        return byKind.entrySet().stream().map(one -> sum(one.getKey(), one.getValue())).toList();
    }

    private static Sum sum(String kind, List<ResourceRow> rows) {
        var given = rows.stream().filter(ResourceRow::given).toList();
        return new Sum(kind, rows.size(), given.size(), total(rows), total(given));
    }

    private static BigDecimal total(List<ResourceRow> rows) {
        return rows.stream()
                .map(ResourceRow::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
