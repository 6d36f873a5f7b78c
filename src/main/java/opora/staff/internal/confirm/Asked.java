package opora.staff.internal.confirm;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import opora.shared.NotFound;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.confirm.SchoolLine.Counted;
import opora.territory.OrganisationKind;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.stereotype.Component;

/** Who is asked by a check, and how each of them stands. Within a transaction only. */
@Component
class Asked {

    private static final List<OrganisationKind> TEACHING =
            Arrays.stream(OrganisationKind.values()).filter(OrganisationKind::teaches).toList();

    private final ListCheckRepository checks;
    private final ConfirmationRepository confirmations;
    private final TerritoryApi territory;
    private final Clock clock;

    Asked(
            ListCheckRepository checks,
            ConfirmationRepository confirmations,
            TerritoryApi territory,
            Clock clock) {
        this.checks = checks;
        this.confirmations = confirmations;
        this.territory = territory;
        this.clock = clock;
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }

    /** Those who may be asked: organisations that teach, open today, seen from the hat's unit. */
    List<Unit> teaching(Viewer viewer) {
        return territory.organisations(viewer, viewer.municipality(), TEACHING).stream()
                .filter(unit -> Scopes.within(unit.scope(), viewer.scope()))
                .toList();
    }

    /** The check, when it is the viewer's or lies above him. */
    ListCheck check(Viewer viewer, UUID id) {
        return checks.find(id)
                .filter(one ->
                        Scopes.within(one.scope(), viewer.scope())
                                || Scopes.within(viewer.scope(), one.scope()))
                .orElseThrow(() -> new NotFound("ListCheck", id));
    }

    /** The organisation, when the viewer may look into it and the check asks it. */
    Unit unit(Viewer viewer, ListCheck check, UUID id) {
        var unit = territory.unit(viewer, new UnitId(id));
        var asked =
                Scopes.within(unit.scope(), viewer.scope())
                        && Scopes.within(unit.scope(), check.scope())
                        && asks(check, unit, checks.named(List.of(check.id())));
        if (!asked) throw new NotFound("Unit", id);
        return unit;
    }

    /** How everybody asked stands whom the viewer may look into; four questions for all checks. */
    Map<UUID, List<SchoolLine>> lines(Viewer viewer, Collection<ListCheck> some, LocalDate day) {
        if (some.isEmpty()) return Map.of();
        var ids = some.stream().map(ListCheck::id).toList();
        var named = checks.named(ids);
        var units = teaching(viewer);
        var counted = confirmations.counted(units, day);
        var all =
                confirmations.of(ids, viewer.scope()).stream()
                        .collect(groupingBy(Confirmation::check, groupingBy(Confirmation::unit)));
        var lines = new HashMap<UUID, List<SchoolLine>>();
        for (var check : some) {
            var said = all.getOrDefault(check.id(), Map.of());
            lines.put(
                    check.id(),
                    units.stream()
                            .filter(unit -> asks(check, unit, named))
                            .map(unit ->
                                    SchoolLine.of(
                                            check,
                                            unit,
                                            counted.getOrDefault(unit.id().value(), Counted.NOBODY),
                                            said.getOrDefault(unit.id().value(), List.of()),
                                            day))
                            .toList());
        }
        return lines;
    }

    List<SchoolLine> lines(Viewer viewer, ListCheck check, LocalDate day) {
        return lines(viewer, List.of(check), day).getOrDefault(check.id(), List.of());
    }

    private static boolean asks(ListCheck check, Unit unit, Map<UUID, Set<UUID>> named) {
        if (!Scopes.within(unit.scope(), check.scope())) return false;
        if (!check.everybody())
            return named.getOrDefault(check.id(), Set.of()).contains(unit.id().value());
        var kind = unit.organisationKind();
        return kind != null && kind.teaches();
    }
}
