package opora.territory.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static opora.shared.Permission.TERRITORY_READ;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.shared.NotFound;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.OrganisationApi;
import opora.territory.OrganisationCard;
import opora.territory.OrganisationFilter;
import opora.territory.Passport;
import opora.territory.StatusKind;
import opora.territory.TypedCard;
import opora.territory.Unit;
import opora.territory.UnitState;
import opora.territory.UnitStatus;
import opora.territory.internal.card.CardChanges;
import opora.territory.internal.card.FormReader;
import opora.territory.internal.card.Passports;
import opora.territory.internal.operation.CloseUnit;
import opora.territory.internal.registry.Registry;
import opora.territory.internal.status.StatusRepository;
import opora.territory.internal.status.Statuses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations on a day, for other modules. */
@Service
@Transactional
class OrganisationFacts implements OrganisationApi {

    private final UnitRepository units;
    private final StateRepository states;
    private final StatusRepository statuses;
    private final Statuses given;
    private final Registry registry;
    private final Passports passports;
    private final CardChanges changes;
    private final CloseUnit closing;

    OrganisationFacts(
            UnitRepository units,
            StateRepository states,
            StatusRepository statuses,
            Statuses given,
            Registry registry,
            Passports passports,
            CardChanges changes,
            CloseUnit closing) {
        this.units = units;
        this.states = states;
        this.statuses = statuses;
        this.given = given;
        this.registry = registry;
        this.passports = passports;
        this.changes = changes;
        this.closing = closing;
    }

    @Override
    public Optional<UnitState> on(Viewer viewer, UnitId unit, LocalDate day) {
        return states.on(unit, day);
    }

    @Override
    public Map<UnitId, UnitState> on(Viewer viewer, Collection<UnitId> wanted, LocalDate day) {
        if (wanted.isEmpty()) return Map.of();
        return states.on(Set.copyOf(wanted), day).stream()
                .collect(toMap(UnitState::unit, identity()));
    }

    @Override
    public List<UnitState> list(Viewer viewer, UnitId in, OrganisationFilter filter) {
        return registry.whole(viewer, in, filter);
    }

    @Override
    public List<UnitStatus> statuses(Viewer viewer, Collection<UnitId> wanted, LocalDate day) {
        viewer.require(TERRITORY_READ);
        return statuses.on(wanted, day);
    }

    @Override
    public List<UnitId> having(Viewer viewer, UnitId in, StatusKind status, LocalDate day) {
        viewer.require(TERRITORY_READ);
        var where = units.find(in).orElseThrow(() -> new NotFound("Unit", in));
        return statuses.having(status, where.scope(), day);
    }

    @Override
    public Passport passport(Viewer viewer, UnitId unit, LocalDate day) {
        return passports.passport(viewer, unit, day);
    }

    @Override
    public TypedCard read(@Nullable UnitState there, Map<String, String> typed) {
        return FormReader.read(there, typed);
    }

    @Override
    public void change(
            Viewer viewer,
            UnitId unit,
            OrganisationCard card,
            @Nullable LocalDate since,
            String act) {
        changes.change(viewer, unit, card, since, act);
    }

    @Override
    public void give(
            Viewer viewer,
            UnitId unit,
            StatusKind kind,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String act,
            String note) {
        given.give(viewer, unit, kind, startsOn, endsOn, act, note);
    }

    @Override
    public Unit found(
            Viewer viewer,
            UnitId parent,
            OrganisationCard card,
            @Nullable LocalDate startsOn,
            String act) {
        return changes.add(viewer, parent, card, startsOn, act);
    }

    @Override
    public void join(Viewer viewer, UnitId unit, UnitId successor, LocalDate on, String act) {
        closing.join(viewer, unit, successor, on, act);
    }
}
