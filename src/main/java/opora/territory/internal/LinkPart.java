package opora.territory.internal;

import java.util.ArrayList;
import java.util.Locale;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import opora.territory.UnitCardPart;
import opora.territory.UnitLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the card: with whom the organisation works and how. */
@Component
class LinkPart implements UnitCardPart {

    private final TerritoryApi territory;

    LinkPart(TerritoryApi territory) {
        this.territory = territory;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable Section section(Viewer viewer, Unit unit) {
        var links = territory.links(viewer, unit.id());
        var others =
                territory.units(viewer, links.stream().map(link -> other(link, unit)).toList());
        var lines = new ArrayList<Line>();
        for (var link : links) {
            var other = others.get(other(link, unit));
            if (other == null) continue;
            var key = link.kind().name().toLowerCase(Locale.ROOT) + (mine(link, unit) ? "" : ".by");
            var href = "/organisations/" + other.id();
            lines.add(new Line(other.called(), href, "map.card." + key, link.note()));
        }
        return new Section(
                "map.card.title", "map.card.empty", lines, "map.card.all", "/organisations/map");
    }

    private static boolean mine(UnitLink link, Unit unit) {
        return link.from().equals(unit.id());
    }

    private static UnitId other(UnitLink link, Unit unit) {
        return mine(link, unit) ? link.to() : link.from();
    }
}
