package opora.territory.internal;

import static opora.shared.Permission.TERRITORY_EDIT;
import static opora.shared.Permission.TERRITORY_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Unit;
import opora.territory.UnitCardPart;
import opora.territory.UnitKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The screens of organisations: list, card, changes. */
@Service
@Transactional
class Organisations {

    private final UnitRepository units;
    private final Founding founding;
    private final List<UnitCardPart> parts;
    private final Clock clock;

    Organisations(UnitRepository units, Founding founding, List<UnitCardPart> parts, Clock clock) {
        this.units = units;
        this.founding = founding;
        this.parts = parts.stream().sorted(Comparator.comparingInt(UnitCardPart::order)).toList();
        this.clock = clock;
    }

    List<Unit> municipalities(Viewer viewer) {
        viewer.require(TERRITORY_READ);
        return units.ofKind(UnitKind.MUNICIPALITY);
    }

    OrganisationPage page(Viewer viewer, UnitId in, UnitFilter filter) {
        viewer.require(TERRITORY_READ);
        var municipality = get(in);
        var scope = municipality.scope();
        return new OrganisationPage(
                municipality,
                units.organisations(scope, filter, today(viewer)),
                units.kinds(scope, filter, today(viewer)),
                units.closed(scope, today(viewer)),
                editable(viewer, municipality));
    }

    Unit card(Viewer viewer, UnitId id) {
        viewer.require(TERRITORY_READ);
        return get(id);
    }

    List<UnitCardPart.Section> sections(Viewer viewer, Unit unit) {
        var said = new ArrayList<UnitCardPart.Section>();
        for (var part : parts) {
            var section = part.section(viewer, unit);
            if (section != null) said.add(section);
        }
        return said;
    }

    boolean editable(Viewer viewer, Unit unit) {
        return viewer.may(TERRITORY_EDIT) && Scopes.within(unit.scope(), viewer.scope());
    }

    Unit add(Viewer viewer, UnitId in, OrganisationForm form) {
        return founding.organisation(viewer, get(in), form.added());
    }

    void change(Viewer viewer, UnitId id, OrganisationForm form) {
        var unit = toEdit(viewer, id);
        if (form.name().isBlank()) throw new RuleViolation("organisation.name.empty").at("name");
        units.update(form.over(unit));
    }

    /** Closed from the day after; it stays in reports of the past. */
    void close(Viewer viewer, UnitId id, LocalDate lastDay, long version) {
        var unit = toEdit(viewer, id);
        if (unit.startsOn() != null && lastDay.isBefore(unit.startsOn()))
            throw new RuleViolation("organisation.close.early").at("lastDay");
        units.update(ended(unit, lastDay, version));
    }

    void reopen(Viewer viewer, UnitId id, long version) {
        units.update(ended(toEdit(viewer, id), null, version));
    }

    Unit toEdit(Viewer viewer, UnitId id) {
        viewer.require(TERRITORY_EDIT);
        var unit = get(id);
        if (!editable(viewer, unit)) throw new Forbidden("the unit");
        return unit;
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }

    private Unit get(UnitId id) {
        return units.find(Objects.requireNonNull(id)).orElseThrow(() -> new NotFound("Unit", id));
    }

    private static Unit ended(
            Unit unit, @org.jspecify.annotations.Nullable LocalDate day, long version) {
        return new Unit(
                unit.id(),
                unit.parent(),
                unit.kind(),
                unit.organisationKind(),
                unit.scope(),
                unit.name(),
                unit.shortName(),
                unit.zone(),
                unit.headName(),
                unit.email(),
                unit.startsOn(),
                day,
                version);
    }
}
