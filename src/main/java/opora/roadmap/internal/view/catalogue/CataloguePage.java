package opora.roadmap.internal.view.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import opora.roadmap.internal.view.Address;
import opora.roadmap.internal.view.Rights;
import opora.shared.web.Link;
import opora.shared.web.Ui;
import org.jspecify.annotations.Nullable;

/** Roadmaps and what they can be narrowed to (страница дорожных карт). */
public record CataloguePage(
        List<RoadmapLine> all, CatalogueFilter filter, Narrowing narrowing, Rights rights) {

    public List<RoadmapLine> shown() {
        return all.stream().filter(filter::lets).toList();
    }

    public int late() {
        return all.stream().filter(RoadmapLine::runs).mapToInt(RoadmapLine::late).sum();
    }

    /** Without the act and the tag; the rest of the filter stays. */
    public String withoutThings() {
        return address().with("ground", null).with("tag", null).href();
    }

    /** Only what there is to choose from: one kind alone is no choice. */
    public List<Link> chips(Ui ui) {
        var chips = new ArrayList<Link>();
        chips.addAll(
                chips(
                        "status",
                        filter.status(),
                        RoadmapLine::status,
                        value -> ui.text("roadmap.status." + value)));
        chips.addAll(
                chips(
                        "kind",
                        filter.kind(),
                        RoadmapLine::kind,
                        value -> ui.text("roadmap.kind." + value)));
        chips.addAll(
                chips(
                        "direction",
                        filter.direction(),
                        RoadmapLine::direction,
                        value -> ui.text("roadmaps.direction", value)));
        return chips;
    }

    private List<Link> chips(
            String name,
            @Nullable String chosen,
            Function<RoadmapLine, String> of,
            Function<String, String> words) {
        var counts = new TreeMap<String, Integer>();
        all.stream()
                .map(of)
                .filter(value -> !value.isBlank())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        if (counts.size() < 2 && (chosen == null || chosen.isBlank()) && !name.equals("direction"))
            return List.of();
        return counts.entrySet().stream()
                .map(one -> {
                    var on = Objects.equals(one.getKey(), chosen);
                    var href = address().with(name, on ? null : one.getKey()).href();
                    return new Link(words.apply(one.getKey()), href, on, one.getValue());
                })
                .toList();
    }

    private Address address() {
        return Address.of("/roadmaps")
                .with("kind", filter.kind())
                .with("direction", filter.direction())
                .with("status", filter.status())
                .with("q", filter.q())
                .with("ground", filter.ground())
                .with("tag", filter.tag());
    }
}
