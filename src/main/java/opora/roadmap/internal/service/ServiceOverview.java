package opora.roadmap.internal.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import opora.access.AccessApi;
import opora.access.Appointment;
import opora.access.AppointmentKind;
import opora.person.PersonApi;
import opora.roadmap.internal.dashboard.DashboardService;
import opora.roadmap.internal.dashboard.ExecutorLine;
import opora.shared.Permission;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every organisation beside what a methodical service should have; the red ones stand first. */
@Service
class ServiceOverview {

    private final ServiceRepository plans;
    private final DashboardService dashboard;
    private final TerritoryApi territory;
    private final AccessApi access;
    private final PersonApi people;
    private final Clock clock;

    ServiceOverview(
            ServiceRepository plans,
            DashboardService dashboard,
            TerritoryApi territory,
            AccessApi access,
            PersonApi people,
            Clock clock) {
        this.plans = plans;
        this.dashboard = dashboard;
        this.territory = territory;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ServiceLine> lines(Viewer viewer) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var planned = plans.plans(viewer.scope(), today);
        var laid = plans.laidOn(viewer.scope());
        var answers = answers(viewer);
        var responsible = responsible(viewer, today);
        var links = links(viewer);
        return territory.organisations(viewer, viewer.municipality()).stream()
                .map(unit ->
                        line(
                                viewer,
                                unit,
                                planned.get(unit.id().value()),
                                laid.getOrDefault(unit.id().value(), Set.of()),
                                answers.get(unit.id().value()),
                                responsible.getOrDefault(unit.id(), ""),
                                links.getOrDefault(unit.id(), 0)))
                .sorted(Comparator.comparing((ServiceLine one) -> !one.red()))
                .toList();
    }

    private static ServiceLine line(
            Viewer viewer,
            Unit unit,
            ServiceRepository.@Nullable Planned plan,
            Set<UUID> laid,
            @Nullable ExecutorLine answers,
            String responsible,
            int links) {
        var covered = new HashSet<>(laid);
        covered.retainAll(plan == null ? Set.of() : plan.measures());
        var last = answers == null ? null : answers.last();
        return new ServiceLine(
                unit,
                responsible,
                plan == null ? null : plan.plan(),
                plan == null ? "" : plan.title(),
                laid.size(),
                covered.size(),
                answers == null ? 0 : answers.asked(),
                answers == null ? 0 : answers.silent(),
                last == null ? null : last.atZone(viewer.zone()).toLocalDate(),
                links);
    }

    private Map<UUID, ExecutorLine> answers(Viewer viewer) {
        var found = new HashMap<UUID, ExecutorLine>();
        for (var one : dashboard.executors(viewer)) {
            if (one.unit() != null) found.merge(one.unit(), one, ServiceOverview::together);
        }
        return found;
    }

    /** A unit is asked as itself and through its people. */
    private static ExecutorLine together(ExecutorLine one, ExecutorLine other) {
        var later =
                one.last() == null || other.last() != null && other.last().isAfter(one.last())
                        ? other.last()
                        : one.last();
        return new ExecutorLine(
                one.unit(),
                one.person(),
                one.name(),
                one.asked() + other.asked(),
                one.answered() + other.answered(),
                later);
    }

    private Map<UnitId, String> responsible(Viewer viewer, LocalDate today) {
        var made =
                access.appointments(viewer, today).stream()
                        .filter(one -> one.kind() == AppointmentKind.RESPONSIBLE)
                        .filter(one -> one.unit() != null && one.person() != null)
                        .toList();
        var names =
                people.people(
                        viewer,
                        made.stream().map(Appointment::person).filter(Objects::nonNull).toList());
        var found = new HashMap<UnitId, String>();
        for (var one : made) {
            var person = names.get(one.person());
            if (person != null)
                found.put(Objects.requireNonNull(one.unit()), person.name().brief());
        }
        return found;
    }

    private Map<UnitId, Integer> links(Viewer viewer) {
        var found = new HashMap<UnitId, Integer>();
        for (var one : territory.links(viewer, null)) {
            found.merge(one.from(), 1, Integer::sum);
            found.merge(one.to(), 1, Integer::sum);
        }
        return found;
    }
}
