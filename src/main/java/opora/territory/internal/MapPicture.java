package opora.territory.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opora.shared.UnitId;
import opora.territory.LinkKind;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import opora.territory.UnitLink;
import org.jspecify.annotations.Nullable;

/**
 * The map drawn in floors: who governs above, who supports in the middle, who teaches below. Boxes
 * of a floor stand in a row, so a link is always a line between floors or along one.
 */
public record MapPicture(
        int width, int height, List<Box> boxes, List<Line> lines, List<Unit> units) {

    private static final int BOX_WIDTH = 204;
    private static final int BOX_HEIGHT = 46;
    private static final int ACROSS = 18;
    private static final int DOWN = 74;
    private static final int IN_ROW = 5;

    public record Box(Unit unit, int x, int y) {

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }

        public String label() {
            var name = unit.called();
            return name.length() > 22 ? name.substring(0, 21).strip() + "…" : name;
        }
    }

    public record Line(UnitLink link, Unit from, Unit to, int x1, int y1, int x2, int y2) {}

    static MapPicture of(List<Unit> units, List<UnitLink> links) {
        var boxes = boxes(units);
        var places = new HashMap<UnitId, Box>();
        boxes.forEach(box -> places.put(box.unit().id(), box));
        var lines = links.stream().flatMap(link -> line(link, places).stream()).toList();
        var width = boxes.stream().mapToInt(box -> box.x() + BOX_WIDTH).max().orElse(0);
        var height = boxes.stream().mapToInt(box -> box.y() + BOX_HEIGHT).max().orElse(0);
        return new MapPicture(width + 2, height + 2, boxes, lines, units);
    }

    public List<Line> of(LinkKind kind) {
        return lines.stream().filter(line -> line.link().kind() == kind).toList();
    }

    private static List<Box> boxes(List<Unit> units) {
        var boxes = new ArrayList<Box>();
        int y = 1;
        for (var floor : floors(units)) {
            for (int i = 0; i < floor.size(); i++) {
                if (i > 0 && i % IN_ROW == 0) y += BOX_HEIGHT + ACROSS;
                var inRow = Math.min(IN_ROW, floor.size() - i / IN_ROW * IN_ROW);
                var left = (IN_ROW - inRow) * (BOX_WIDTH + ACROSS) / 2;
                boxes.add(new Box(floor.get(i), 1 + left + i % IN_ROW * (BOX_WIDTH + ACROSS), y));
            }
            y += BOX_HEIGHT + DOWN;
        }
        return boxes;
    }

    private static List<List<Unit>> floors(List<Unit> units) {
        var floors = new TreeMap<Integer, List<Unit>>();
        for (var unit : units)
            floors.computeIfAbsent(floor(unit.organisationKind()), _ -> new ArrayList<>())
                    .add(unit);
        return List.copyOf(floors.values());
    }

    private static int floor(@Nullable OrganisationKind kind) {
        return switch (kind) {
            case AUTHORITY -> 0;
            case METHODICAL_CENTRE, EXCELLENCE_CENTRE, SCIENTIFIC_CENTRE -> 1;
            case ASSOCIATION, COUNCIL, METHODICAL_ACTIVE, COMMUNITY, PARTNER -> 2;
            case SCHOOL, PRESCHOOL, ADDITIONAL, COLLEGE -> 3;
            case STRUCTURAL_UNIT -> 4;
            case null -> 2;
        };
    }

    private static List<Line> line(UnitLink link, Map<UnitId, Box> places) {
        var from = places.get(link.from());
        var to = places.get(link.to());
        if (from == null || to == null) return List.of();
        var down = to.y() > from.y();
        var along = to.y() == from.y();
        // reports run beside what is coordinated, not over it
        var shift = link.kind() == LinkKind.REPORTS_TO ? 14 : 0;
        return List.of(
                new Line(
                        link,
                        from.unit(),
                        to.unit(),
                        from.x()
                                + (along
                                        ? (to.x() > from.x() ? BOX_WIDTH : 0)
                                        : BOX_WIDTH / 2 + shift),
                        from.y() + (along ? BOX_HEIGHT / 2 : down ? BOX_HEIGHT : 0),
                        to.x()
                                + (along
                                        ? (to.x() > from.x() ? 0 : BOX_WIDTH)
                                        : BOX_WIDTH / 2 + shift),
                        to.y() + (along ? BOX_HEIGHT / 2 : down ? 0 : BOX_HEIGHT)));
    }
}
