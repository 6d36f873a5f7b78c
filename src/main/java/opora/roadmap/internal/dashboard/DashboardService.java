package opora.roadmap.internal.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.person.PersonApi;
import opora.roadmap.internal.answer.OwnUnits;
import opora.roadmap.internal.answer.Whose;
import opora.roadmap.internal.indicator.IndicatorService;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.roadmap.internal.occurrence.ProgressRepository;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how a municipality stands, and shows the rows behind each number. */
@Service
@Transactional(readOnly = true)
public class DashboardService {

    private static final int LONGEST_TERM = 60;

    private static final Duration QUARTER = Duration.ofDays(90);

    private final DashboardRepository rows;
    private final ProgressRepository progress;
    private final DecisionTermRepository terms;
    private final OwnUnits units;
    private final PersonApi people;
    private final IndicatorService indicators;
    private final Clock clock;

    DashboardService(
            DashboardRepository rows,
            ProgressRepository progress,
            DecisionTermRepository terms,
            OwnUnits units,
            PersonApi people,
            IndicatorService indicators,
            Clock clock) {
        this.terms = terms;
        this.units = units;
        this.rows = rows;
        this.progress = progress;
        this.people = people;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** A date that waits, and how it stands today. */
    private record Standing(Occurrence one, OccurrenceState state) {

        boolean late() {
            return state.kind() == OccurrenceState.Kind.LATE;
        }
    }

    DashboardPage page(Viewer viewer) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var scope = viewer.scope();
        var today = today(viewer);
        var standing = standing(viewer);
        var executors = rows.executors(scope, today);
        var since = clock.instant().minus(QUARTER);
        return new DashboardPage(
                (int) standing.stream().filter(one -> thisWeek(one, today)).count(),
                (int) standing.stream().filter(Standing::late).count(),
                rows.stuck(scope, longAgo(terms.days(scope))).size(),
                terms.days(scope),
                rows.unassigned(scope).size(),
                rows.unaccepted(scope, Whose.of(viewer, units)).size(),
                (int) executors.stream().filter(one -> one.activeSince(since)).count(),
                executors,
                control(viewer, standing),
                indicators.all(viewer));
    }

    /** How every executor answers, for the overview of services. */
    public List<ExecutorLine> executors(Viewer viewer) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        return rows.executors(viewer.scope(), today(viewer));
    }

    List<DashboardLine> week(Viewer viewer) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var today = today(viewer);
        return lines(standing(viewer).stream().filter(one -> thisWeek(one, today)).toList());
    }

    List<DashboardLine> late(Viewer viewer) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        return lines(standing(viewer).stream().filter(Standing::late).toList());
    }

    /** What has come or comes this week of one executor. */
    List<DashboardLine> executor(Viewer viewer, @Nullable UUID unit, @Nullable UUID person) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        if (unit == null && person == null) return List.of();
        var laid = new HashSet<>(rows.laidOn(viewer.scope(), unit, person));
        return lines(
                standing(viewer).stream()
                        .filter(one -> laid.contains(one.one().measure().value()))
                        .toList());
    }

    List<DashboardLine> unassigned(Viewer viewer) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var ids = rows.unassigned(viewer.scope());
        var named = rows.named(ids);
        var lines = new ArrayList<DashboardLine>();
        for (var id : ids) lines.add(line(named.get(id), null, null, 0, null));
        return lines;
    }

    List<DashboardLine> stuck(Viewer viewer) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var stuck = rows.stuck(viewer.scope(), longAgo(stuckAfter(viewer)));
        var named = rows.named(stuck.stream().map(one -> one.measure()).distinct().toList());
        return stuck.stream()
                .map(one ->
                        line(
                                named.get(one.measure()),
                                null,
                                one.day(),
                                (int) ChronoUnit.DAYS.between(one.since(), clock.instant()),
                                one.executor()))
                .toList();
    }

    /** Laid on somebody who has not said yet that he has it, the longest first. */
    List<DashboardLine> unaccepted(Viewer viewer) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var today = today(viewer);
        var waiting = rows.unaccepted(viewer.scope(), Whose.of(viewer, units));
        var named = rows.named(waiting.stream().map(one -> one.measure()).toList());
        return waiting.stream()
                .map(one ->
                        line(
                                named.get(one.measure()),
                                null,
                                one.since(),
                                (int) ChronoUnit.DAYS.between(one.since(), today),
                                one.who()))
                .toList();
    }

    int stuckAfter(Viewer viewer) {
        return terms.days(viewer.scope());
    }

    /** How long a report may wait for its decision, in this municipality. */
    @Transactional
    void stuckAfter(Viewer viewer, int days) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        if (days < 1 || days > LONGEST_TERM)
            throw new RuleViolation("dashboard.stuck.days", LONGEST_TERM).at("days");
        terms.set(viewer.scope(), days);
    }

    private Instant longAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private List<Standing> standing(Viewer viewer) {
        var today = today(viewer);
        var waiting = rows.waiting(viewer.scope(), sunday(today));
        var said = progress.of(waiting);
        return waiting.stream()
                .map(one ->
                        new Standing(
                                one,
                                OccurrenceState.of(
                                        one, Objects.requireNonNull(said.get(one.id())), today)))
                .toList();
    }

    private List<DashboardLine> lines(List<Standing> some) {
        var named =
                rows.named(
                        some.stream().map(one -> one.one().measure().value()).distinct().toList());
        return some.stream()
                .map(one ->
                        line(
                                named.get(one.one().measure().value()),
                                one.one().id().value(),
                                one.one().window().to(),
                                one.late() ? one.state().days() : 0,
                                said(one.state(), named.get(one.one().measure().value()))))
                .toList();
    }

    /** «9 из 15», where several are asked; else who is asked. */
    private static String said(OccurrenceState state, DashboardRepository.@Nullable Named named) {
        var who = named == null ? "" : named.executors();
        return state.wanted() > 1 ? state.done() + " / " + state.wanted() + ", " + who : who;
    }

    private static DashboardLine line(
            DashboardRepository.@Nullable Named named,
            @Nullable UUID waits,
            @Nullable LocalDate day,
            int days,
            @Nullable String note) {
        var one = Objects.requireNonNull(named);
        return new DashboardLine(
                one.id(),
                waits,
                one.number(),
                one.title(),
                one.roadmap(),
                day,
                days,
                note == null || note.isEmpty() ? one.executors() : note);
    }

    private List<ControlLine> control(Viewer viewer, List<Standing> standing) {
        var late =
                standing.stream()
                        .filter(Standing::late)
                        .collect(
                                groupingBy(one -> one.one().roadmap().value(), summingInt(_ -> 1)));
        var lines = rows.onControl(viewer.scope(), today(viewer));
        var names =
                people.people(
                        viewer,
                        lines.stream()
                                .map(ControlLine::controllerId)
                                .filter(Objects::nonNull)
                                .map(PersonId::new)
                                .collect(Collectors.toSet()));
        return lines.stream()
                .map(one -> {
                    var id = one.controllerId();
                    var known = id == null ? null : names.get(new PersonId(id));
                    return one.with(
                            known == null ? one.controller() : known.name().brief(),
                            late.getOrDefault(one.id(), 0));
                })
                .filter(one -> !one.controller().isEmpty())
                .toList();
    }

    private static boolean thisWeek(Standing one, LocalDate today) {
        return !one.one().window().to().isBefore(today)
                && one.state().kind() != OccurrenceState.Kind.WAITING;
    }

    private static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
