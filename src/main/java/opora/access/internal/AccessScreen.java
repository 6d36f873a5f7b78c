package opora.access.internal;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import opora.access.Hat;
import opora.access.internal.second.SecondStep;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.person.PlacedPerson;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import opora.territory.UnitKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of roles and invitations shows; invites all heads at once. */
@Service
@Transactional
class AccessScreen {

    private static final int MOST_CANDIDATES = 2000;

    private final Hats hats;
    private final Invitations invitations;
    private final AccountRepository accounts;
    private final PersonApi people;
    private final TerritoryApi territory;
    private final SecondStep secondStep;
    private final Clock clock;

    AccessScreen(
            Hats hats,
            Invitations invitations,
            AccountRepository accounts,
            PersonApi people,
            TerritoryApi territory,
            SecondStep secondStep,
            Clock clock) {
        this.secondStep = secondStep;
        this.hats = hats;
        this.invitations = invitations;
        this.accounts = accounts;
        this.people = people;
        this.territory = territory;
        this.clock = clock;
    }

    AccessPage page(Viewer viewer) {
        var all = hats.all(viewer);
        var sent =
                invitations.sent(viewer).stream().filter(one -> one.acceptedAt() == null).toList();
        var persons =
                Stream.concat(all.stream().map(Hat::person), sent.stream().map(one -> one.person()))
                        .collect(toSet());
        var units =
                Stream.concat(all.stream().map(Hat::unit), sent.stream().map(one -> one.unit()))
                        .collect(toSet());
        return new AccessPage(
                all,
                sent.stream().map(this::asked).toList(),
                people.people(viewer, persons),
                territory.units(viewer, units),
                accounts.seen(persons),
                secondStep.having(persons),
                people.find(viewer, "", MOST_CANDIDATES),
                places(viewer),
                Hats.givenBy(viewer),
                uninvited(viewer),
                viewer,
                today(viewer));
    }

    /**
     * Every organisation whose head has a name and an address, and neither a role nor an open
     * invitation.
     *
     * @return how many letters went out
     */
    int inviteHeads(Viewer viewer) {
        var heads = uninvited(viewer);
        var addresses = new HashSet<String>();
        var sent = 0;
        for (var unit : heads) {
            if (!addresses.add(unit.email())) continue;
            invitations.invite(
                    viewer,
                    head(viewer, unit),
                    Role.ORGANISATION_HEAD,
                    unit.id(),
                    unit.email(),
                    false);
            sent++;
        }
        return sent;
    }

    private PersonId head(Viewer viewer, Unit unit) {
        var name = PersonName.parse(unit.headName());
        return people.working(viewer, List.of(unit.id())).stream()
                .map(PlacedPerson::person)
                .filter(person -> person.name().equals(name))
                .map(person -> person.id())
                .findFirst()
                .orElseGet(() ->
                        people.add(
                                viewer,
                                new NewPerson(
                                        name,
                                        unit.email(),
                                        "",
                                        unit.id(),
                                        "руководитель",
                                        today(viewer))));
    }

    private List<Unit> uninvited(Viewer viewer) {
        var units = organisations(viewer);
        var headed =
                hats.worn(viewer, units.stream().map(Unit::id).toList()).stream()
                        .filter(hat -> hat.role() == Role.ORGANISATION_HEAD)
                        .map(Hat::unit)
                        .collect(toSet());
        invitations.sent(viewer).stream()
                .filter(one -> one.role() == Role.ORGANISATION_HEAD && open(one))
                .forEach(one -> headed.add(one.unit()));
        return units.stream()
                .filter(unit -> !unit.headName().isEmpty() && unit.email().contains("@"))
                .filter(unit ->
                        unit.organisationKind() != null && unit.organisationKind().teaches())
                .filter(unit -> !headed.contains(unit.id()))
                .toList();
    }

    private List<Unit> places(Viewer viewer) {
        var own = territory.unit(viewer, viewer.unit());
        var below =
                own.kind() == UnitKind.MUNICIPALITY
                        ? organisations(viewer)
                        : territory.municipalities(viewer);
        return Stream.concat(Stream.of(own), below.stream()).toList();
    }

    private List<Unit> organisations(Viewer viewer) {
        return territory.organisations(viewer, viewer.municipality());
    }

    private AccessPage.Asked asked(InvitationRepository.Sent sent) {
        return new AccessPage.Asked(
                sent.person(),
                sent.role(),
                sent.unit(),
                sent.email(),
                sent.passwordOnly(),
                sent.createdAt(),
                open(sent));
    }

    private boolean open(InvitationRepository.Sent sent) {
        return sent.acceptedAt() == null && sent.expiresAt().isAfter(clock.instant());
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
