package opora.territory.internal.operation;

import static opora.shared.Permission.ORGANISATION_REORGANISE;
import static opora.territory.OperationKind.CLOSE;
import static opora.territory.OperationKind.JOIN;
import static opora.territory.OperationKind.MOVE;
import static opora.territory.OperationKind.REOPEN;
import static opora.territory.OperationKind.SPLIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Ending;
import opora.territory.OperationKind;
import opora.territory.Unit;
import opora.territory.UnitKind;
import opora.territory.internal.StateRepository;
import opora.territory.internal.TreeRepository;
import opora.territory.internal.UnitProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the form asks. */
@Service
@Transactional
class Operations {

    private final Reach reach;
    private final TreeRepository tree;
    private final StateRepository states;
    private final OperationRepository operations;
    private final UnitProjection projection;
    private final CloseUnit closing;
    private final SplitUnit splitting;
    private final MoveUnit moving;

    Operations(
            Reach reach,
            TreeRepository tree,
            StateRepository states,
            OperationRepository operations,
            UnitProjection projection,
            CloseUnit closing,
            SplitUnit splitting,
            MoveUnit moving) {
        this.reach = reach;
        this.tree = tree;
        this.states = states;
        this.operations = operations;
        this.projection = projection;
        this.closing = closing;
        this.splitting = splitting;
        this.moving = moving;
    }

    OperationPage page(Viewer viewer, UnitId id, OperationKind kind) {
        var unit = reach.organisation(viewer, ORGANISATION_REORGANISE, id);
        var today = reach.today(viewer);
        var kinds = unit.closedOn(today) ? List.of(REOPEN) : List.of(JOIN, SPLIT, MOVE, CLOSE);
        return new OperationPage(unit, kinds, choices(viewer, unit, kind, today));
    }

    void carryOut(Viewer viewer, UnitId id, OperationForm form) {
        LocalDate on = form.on();
        if (on == null) throw new RuleViolation("operation.day.empty");
        switch (Objects.requireNonNullElse(form.kind(), CLOSE)) {
            case JOIN -> closing.join(viewer, id, other(form), on, form.act());
            case SPLIT -> splitting.split(viewer, id, form.lines(), on, form.act());
            case MOVE -> moving.move(viewer, id, other(form), on, form.act());
            case REOPEN -> reopen(viewer, id, on, form.act());
            case CLOSE -> closing.close(viewer, id, on, form.act());
            case FOUND, RENAME, CHANGE, UNDO -> throw new RuleViolation("operation.kind");
        }
    }

    /** Works again from a day on; the days between stay closed. */
    private void reopen(Viewer viewer, UnitId id, LocalDate on, String act) {
        var unit = reach.organisation(viewer, ORGANISATION_REORGANISE, id);
        var ground = Reach.act(act);
        var last = states.all(id).getLast();
        var ended = last.endsOn();
        if (last.ending() != Ending.CLOSED || ended == null)
            throw new RuleViolation("operation.open");
        if (!on.isAfter(ended)) throw new RuleViolation("operation.reopen.early");
        reach.past(viewer, on);
        operations.ground(ground);
        var operation = operations.insert(viewer, Done.of(REOPEN, last, on, ground));
        states.insert(
                last.ended(null, null)
                        .followed(opora.shared.Ids.next(), on, last.card(), ground, operation));
        projection.follow(unit.id());
    }

    private static UnitId other(OperationForm form) {
        UUID other = form.other();
        if (other == null) throw new RuleViolation("operation.other.empty");
        return new UnitId(other);
    }

    private List<Unit> choices(
            Viewer viewer, Unit unit, @Nullable OperationKind kind, LocalDate today) {
        if (kind != JOIN && kind != MOVE) return List.of();
        var near = new ArrayList<>(tree.beside(unit, today));
        near.removeIf(one -> one.id().equals(unit.id()));
        if (kind == JOIN) return near;
        var places =
                tree.municipalities().stream()
                        .filter(one -> !one.id().equals(unit.parent()))
                        .filter(one -> Scopes.within(one.scope(), viewer.scope()));
        return Stream.concat(
                        places,
                        near.stream()
                                .filter(one -> !one.id().equals(unit.parent()))
                                .filter(one -> one.kind() == UnitKind.ORGANISATION)
                                .filter(one ->
                                        one.organisationKind() != null
                                                && one.organisationKind().legal())
                                .filter(one -> !Scopes.within(one.scope(), unit.scope())))
                .toList();
    }
}
