package opora.roadmap.internal.tag;

import opora.shared.Viewer;
import opora.territory.Unit;
import opora.territory.UnitCardPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tags on the card of an organisation; a card without any says nothing of them. */
@Component
class UnitTagPart implements UnitCardPart {

    private static final int ORDER = 40;

    private final UnitTags tags;

    UnitTagPart(UnitTags tags) {
        this.tags = tags;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public @Nullable Section section(Viewer viewer, Unit unit) {
        var carried = tags.ofUnit(viewer, unit.id());
        if (carried.isEmpty()) return null;
        return new Section(
                "tags.title",
                "tags.none",
                carried.stream()
                        .map(tag -> new Line(tag.name(), tag.href(), "", tag.note()))
                        .toList(),
                "",
                "");
    }
}
