package opora.territory.internal.card;

import static java.util.stream.Collectors.toMap;
import static opora.shared.Permission.ORGANISATION_ADD;
import static opora.shared.Permission.ORGANISATION_EDIT;
import static opora.shared.Permission.ORGANISATION_REORGANISE;
import static opora.shared.Permission.ORGANISATION_STATUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opora.shared.Permission;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Unit;
import opora.territory.UnitCardPart;
import opora.territory.UnitKind;
import opora.territory.internal.UnitRepository;
import opora.territory.internal.operation.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The card of an organisation, with what the modules above say of it. */
@Service
@Transactional(readOnly = true)
class Cards {

    private final Passports passports;
    private final UnitRepository units;
    private final Reach reach;
    private final List<UnitCardPart> parts;

    Cards(Passports passports, UnitRepository units, Reach reach, List<UnitCardPart> parts) {
        this.passports = passports;
        this.units = units;
        this.reach = reach;
        this.parts = parts.stream().sorted(Comparator.comparingInt(UnitCardPart::order)).toList();
    }

    CardPage page(Viewer viewer, UnitId id, @Nullable LocalDate asked) {
        var today = reach.today(viewer);
        var day = asked == null ? today : asked;
        var passport = passports.passport(viewer, id, day);
        var unit = units.find(id).orElse(null);
        var past = !day.equals(today);
        return new CardPage(
                passport,
                unit,
                passports.statuses(id),
                passports.periods(id),
                names(passport),
                unit == null || past ? List.of() : sections(viewer, unit),
                past,
                may(viewer, unit, past));
    }

    private Map<UnitId, String> names(opora.territory.Passport passport) {
        var ids =
                passport.history().stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.unit()), one.others().stream()))
                        .distinct()
                        .toList();
        return ids.isEmpty()
                ? Map.of()
                : units.find(ids).stream().collect(toMap(Unit::id, Unit::called));
    }

    private List<UnitCardPart.Section> sections(Viewer viewer, Unit unit) {
        var said = new ArrayList<UnitCardPart.Section>();
        for (var part : parts) {
            var section = part.section(viewer, unit);
            if (section != null) said.add(section);
        }
        return said;
    }

    private static CardPage.May may(Viewer viewer, @Nullable Unit unit, boolean past) {
        if (unit == null || past) return new CardPage.May(false, false, false, false);
        var organisation = unit.kind() == UnitKind.ORGANISATION;
        return new CardPage.May(
                own(viewer, unit, ORGANISATION_EDIT),
                organisation && own(viewer, unit, ORGANISATION_STATUS),
                organisation && own(viewer, unit, ORGANISATION_REORGANISE),
                organisation && unit.endsOn() == null && own(viewer, unit, ORGANISATION_ADD));
    }

    private static boolean own(Viewer viewer, Unit unit, Permission permission) {
        return viewer.may(permission) && Scopes.within(unit.scope(), viewer.scope());
    }
}
