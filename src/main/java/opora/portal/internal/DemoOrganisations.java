package opora.portal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.portal.internal.DemoScript.Line;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.EducationLevel;
import opora.territory.Level;
import opora.territory.LocalityKind;
import opora.territory.OrganisationApi;
import opora.territory.OrganisationCard;
import opora.territory.OrganisationKind;
import opora.territory.Requisites;
import opora.territory.SchoolType;
import opora.territory.StatusKind;
import opora.territory.Teaching;
import opora.territory.Unit;
import opora.territory.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of the script about organisations: their cards, statuses and what happened to them. */
@Component
class DemoOrganisations {

    private final OrganisationApi organisations;
    private final Clock clock;

    DemoOrganisations(OrganisationApi organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    void said(Viewer viewer, Line line, Function<String, Unit> units, Unit municipality) {
        switch (line.word()) {
            case "card" -> card(viewer, line, units.apply(line.at(0)).id());
            case "status" -> status(viewer, line, units.apply(line.at(0)).id());
            case "renamed" -> renamed(viewer, line, units.apply(line.at(0)).id());
            case "joined" -> joined(viewer, line, units.apply(line.at(2)).id(), municipality);
            case "unit" -> unit(viewer, line, units.apply(line.at(0)).id());
            default -> throw new IllegalStateException("The demo's line " + line);
        }
    }

    private void card(Viewer viewer, Line line, UnitId unit) {
        var levels =
                Arrays.stream(line.at(2).split(","))
                        .filter(one -> !one.isBlank())
                        .map(EducationLevel::valueOf)
                        .collect(Collectors.toSet());
        var type = line.at(1).isEmpty() ? null : SchoolType.valueOf(line.at(1));
        var card =
                now(viewer, unit)
                        .with(
                                new Requisites(
                                        line.at(10),
                                        line.at(11),
                                        line.at(12),
                                        line.at(13),
                                        line.at(9),
                                        "",
                                        "Администрация Заречного муниципального округа",
                                        ""))
                        .with(
                                new Whereabouts(
                                        line.at(5),
                                        line.at(3),
                                        LocalityKind.valueOf(line.at(4)),
                                        "",
                                        line.at(14),
                                        line.at(15)))
                        .with(
                                new Teaching(
                                        type,
                                        levels,
                                        number(line.at(6)),
                                        number(line.at(7)),
                                        number(line.at(8)),
                                        levels.isEmpty() ? null : 1));
        organisations.change(viewer, unit, card, null, "");
    }

    private void status(Viewer viewer, Line line, UnitId unit) {
        organisations.give(
                viewer,
                unit,
                StatusKind.valueOf(line.at(1)),
                LocalDate.parse(line.at(2)),
                line.at(3).isEmpty() ? null : LocalDate.parse(line.at(3)),
                line.at(4),
                line.at(5));
    }

    /** The card first says the former name, then is renamed as it was in life. */
    private void renamed(Viewer viewer, Line line, UnitId unit) {
        var card = now(viewer, unit);
        organisations.change(viewer, unit, card.named(line.at(3), card.shortName()), null, "");
        organisations.change(viewer, unit, card, LocalDate.parse(line.at(1)), line.at(2));
    }

    private void joined(Viewer viewer, Line line, UnitId successor, Unit municipality) {
        var kind = OrganisationKind.valueOf(line.at(1));
        var card = blank(line.at(0), "", kind, Level.MUNICIPAL);
        var former = organisations.found(viewer, municipality.id(), card, null, "");
        organisations.join(viewer, former.id(), successor, LocalDate.parse(line.at(3)), line.at(4));
    }

    private void unit(Viewer viewer, Line line, UnitId base) {
        var card =
                blank(line.at(1), line.at(2), OrganisationKind.STRUCTURAL_UNIT, Level.ORGANISATION)
                        .reached(line.at(3), "")
                        .with(new Whereabouts("", "", null, line.at(6), "", ""));
        organisations.found(viewer, base, card, LocalDate.parse(line.at(4)), line.at(5));
    }

    private OrganisationCard now(Viewer viewer, UnitId unit) {
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        return organisations.on(viewer, unit, today).orElseThrow().card();
    }

    private static OrganisationCard blank(
            String name, String shortName, OrganisationKind kind, Level level) {
        return new OrganisationCard(
                name,
                shortName,
                kind,
                level,
                "",
                "",
                "",
                Requisites.NONE,
                Whereabouts.NONE,
                Teaching.NONE);
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
