package opora.territory.internal.card;

import static opora.shared.Permission.ORGANISATION_ADD;
import static opora.shared.Permission.ORGANISATION_EDIT;
import static opora.shared.Permission.TERRITORY_EDIT;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationCard;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import opora.territory.UnitState;
import opora.territory.internal.Founding;
import opora.territory.internal.StateRepository;
import opora.territory.internal.UnitRepository;
import opora.territory.internal.operation.ChangeCard;
import opora.territory.internal.operation.FoundUnit;
import opora.territory.internal.operation.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds organisations and changes what their cards say. */
@Service
@Transactional
public class CardChanges {

    private final UnitRepository units;
    private final StateRepository states;
    private final Founding founding;
    private final FoundUnit found;
    private final ChangeCard changes;
    private final Reach reach;

    CardChanges(
            UnitRepository units,
            StateRepository states,
            Founding founding,
            FoundUnit found,
            ChangeCard changes,
            Reach reach) {
        this.units = units;
        this.states = states;
        this.founding = founding;
        this.found = found;
        this.changes = changes;
        this.reach = reach;
    }

    /** The unit something may be added to. */
    Unit parent(Viewer viewer, UnitId id) {
        return reach.own(viewer, ORGANISATION_ADD, id);
    }

    /** The unit and its period of today, to be changed. */
    UnitState toEdit(Viewer viewer, UnitId id) {
        reach.own(viewer, ORGANISATION_EDIT, id);
        return changes.at(id, reach.today(viewer));
    }

    public Unit add(
            Viewer viewer,
            UnitId in,
            OrganisationCard card,
            @Nullable LocalDate startsOn,
            String act) {
        var parent = units.find(in).orElseThrow(() -> new NotFound("Unit", in));
        distinct(viewer, null, card);
        var kind = Objects.requireNonNullElse(card.kind(), OrganisationKind.PARTNER);
        var wanted =
                new NewOrganisation(
                        kind,
                        card.name(),
                        card.shortName(),
                        card.headName(),
                        card.email(),
                        startsOn);
        var unit = founding.organisation(viewer, parent, wanted);
        found.begin(viewer, unit, card, act);
        return unit;
    }

    /**
     * @param version of the period the form showed
     */
    void change(
            Viewer viewer,
            UnitId id,
            OrganisationCard card,
            @Nullable LocalDate since,
            String act,
            long version) {
        var there = toEdit(viewer, id);
        if (there.version() != version) throw new StaleRecord("UnitState", there.id());
        change(viewer, id, card, since, act);
    }

    /** A head says everything of his own organisation but what its founder decides. */
    public void change(
            Viewer viewer,
            UnitId id,
            OrganisationCard wanted,
            @Nullable LocalDate since,
            String act) {
        var there = toEdit(viewer, id);
        var was = there.card();
        var card =
                viewer.may(TERRITORY_EDIT)
                        ? wanted
                        : wanted.named(was.name(), was.shortName())
                                .of(
                                        Objects.requireNonNullElse(
                                                was.kind(), OrganisationKind.PARTNER),
                                        was.level());
        if (was.kind() == null) card = unkinded(card, was);
        distinct(viewer, id, card);
        if (since == null) changes.correct(viewer, there, card);
        else changes.from(viewer, id, card, since, act);
    }

    /** Municipalities and regions have a card but no kind. */
    private static OrganisationCard unkinded(OrganisationCard card, OrganisationCard was) {
        return new OrganisationCard(
                card.name(),
                card.shortName(),
                null,
                was.level(),
                card.headName(),
                card.email(),
                card.curator(),
                card.requisites(),
                card.whereabouts(),
                card.teaching());
    }

    /** Branches share the taxpayer's number of their organisation and differ by the second one. */
    private void distinct(Viewer viewer, @Nullable UnitId id, OrganisationCard card) {
        var numbers = card.requisites();
        if (numbers.inn().isEmpty()) return;
        Optional<UnitState> same =
                states.withInn(numbers.inn(), reach.today(viewer)).stream()
                        .filter(one -> !one.unit().equals(id))
                        .filter(one -> one.card().requisites().kpp().equals(numbers.kpp()))
                        .findFirst();
        if (same.isPresent())
            throw new RuleViolation("organisation.inn.taken", same.get().card().called());
    }
}
