package opora.access.internal;

import static opora.shared.Permission.TERRITORY_EDIT;
import static opora.shared.Permission.TERRITORY_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import opora.shared.Viewer;
import opora.territory.Coordinators;
import opora.territory.Unit;
import opora.territory.UnitCardPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On an organisation's card: who coordinates the levels it works in. */
@Component
class CoordinationPart implements UnitCardPart {

    private static final int ORDER = 30;

    private final Coordinators coordinators;
    private final Clock clock;

    CoordinationPart(Coordinators coordinators, Clock clock) {
        this.coordinators = coordinators;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public @Nullable Section section(Viewer viewer, Unit unit) {
        if (!viewer.may(TERRITORY_READ)) return null;
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        List<Line> lines =
                coordinators.on(viewer, unit.scope(), today).stream()
                        .map(one ->
                                new Line(
                                        one.name(),
                                        "",
                                        "coordinator.level."
                                                + one.level().name().toLowerCase(Locale.ROOT),
                                        one.act()))
                        .toList();
        var edits = viewer.may(TERRITORY_EDIT);
        if (lines.isEmpty() && !edits) return null;
        return new Section(
                "coordinators.title",
                "coordinators.none",
                lines,
                edits ? "coordinators.open" : "",
                "/appointments");
    }
}
