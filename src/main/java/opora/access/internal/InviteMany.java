package opora.access.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static opora.shared.Permission.INVITE;
import static opora.shared.Permission.PEOPLE_INVITE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opora.access.SignInApi;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.PrivateCipher;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites many people: a letter to whoever has a mailbox of his own, a code on paper to others. */
@Service
@Transactional
class InviteMany implements SignInApi {

    private final Invitations invitations;
    private final SignInRepository signIns;
    private final PersonApi people;
    private final TerritoryApi territory;
    private final PrivateCipher cipher;
    private final Clock clock;

    InviteMany(
            Invitations invitations,
            SignInRepository signIns,
            PersonApi people,
            TerritoryApi territory,
            PrivateCipher cipher,
            Clock clock) {
        this.invitations = invitations;
        this.signIns = signIns;
        this.people = people;
        this.territory = territory;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public List<Role> roles(Viewer viewer) {
        if (viewer.may(INVITE))
            return List.of(
                    Role.TEACHER, Role.MENTOR, Role.ORGANISATION_DEPUTY, Role.ORGANISATION_HEAD);
        viewer.require(PEOPLE_INVITE);
        return List.of(Role.TEACHER);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Planned> plan(Viewer viewer, List<Invitee> chosen) {
        roles(viewer);
        if (chosen.size() > MOST) throw new RuleViolation("signIns.many", MOST);
        reached(viewer, chosen);
        var ids = chosen.stream().map(Invitee::person).toList();
        var known = signIns.of(ids, today(viewer));
        var shared = shared(chosen);
        return chosen.stream()
                .map(one -> new Planned(one, way(viewer, one, known.get(one.person()), shared)))
                .toList();
    }

    @Override
    public Done invite(Viewer viewer, Role role, List<Invitee> chosen) {
        if (!roles(viewer).contains(role)) throw new Forbidden("the role " + role);
        if (chosen.isEmpty()) throw new RuleViolation("signIns.nobody");
        var planned = plan(viewer, chosen);
        var units = reached(viewer, chosen);
        var persons = people.people(viewer, chosen.stream().map(Invitee::person).collect(toSet()));
        for (var one : planned)
            if (one.way() == Way.LETTER)
                invitations.letter(
                        viewer,
                        person(persons, one.invitee()),
                        role,
                        requireNonNull(units.get(one.invitee().unit())),
                        one.invitee().email(),
                        false);
        return new Done(planned, slips(role, planned, persons, units), lastDay(viewer));
    }

    private List<Slip> slips(
            Role role,
            List<Planned> planned,
            Map<PersonId, Person> persons,
            Map<UnitId, Unit> units) {
        var printed =
                planned.stream()
                        .filter(one -> one.way() == Way.PAPER)
                        .map(Planned::invitee)
                        .toList();
        var taken = taken(printed, persons);
        var slips = new ArrayList<Slip>();
        for (var one : printed) {
            var person = person(persons, one);
            var paper = PaperCode.next(Logins.free(person.name(), taken));
            invitations.make(
                    one.person(),
                    role,
                    requireNonNull(units.get(one.unit())),
                    paper.login(),
                    paper.secret(cipher),
                    false);
            slips.add(new Slip(one.person(), one.unit(), paper.login(), paper.code()));
        }
        return slips;
    }

    /** A paper printed anew is void, so its login may be given to the same person again. */
    private Set<String> taken(List<Invitee> printed, Map<PersonId, Person> persons) {
        var own = printed.stream().map(Invitee::person).collect(toSet());
        var names = printed.stream().map(one -> person(persons, one).name()).toList();
        var taken = new HashSet<String>();
        signIns.holders(Logins.all(names), clock.instant())
                .forEach((login, holders) -> {
                    if (!own.containsAll(holders)) taken.add(login);
                });
        return taken;
    }

    private Way way(
            Viewer viewer,
            Invitee one,
            SignInRepository.@Nullable Known known,
            Set<String> shared) {
        if (known == null) throw new NotFound("Person", one.person());
        if (known.hasAccount()) return Way.HAS_SIGN_IN;
        if (beyond(viewer, known)) return Way.BEYOND;
        var address = one.email().strip();
        return Invitations.isAddress(address) && !shared.contains(low(address))
                ? Way.LETTER
                : Way.PAPER;
    }

    /** Whoever has rights elsewhere or above is not let in by somebody below. */
    static boolean beyond(Viewer viewer, SignInRepository.Known known) {
        for (int at = 0; at < known.roles().size(); at++) {
            var role = known.roles().get(at);
            var given = viewer.may(INVITE) ? Hats.mayGive(viewer, role) : role == Role.TEACHER;
            if (!given || !Scopes.within(known.scopes().get(at), viewer.scope())) return true;
        }
        return false;
    }

    /** One address opens one sign-in: a school's own mailbox is nobody's. */
    private Set<String> shared(List<Invitee> chosen) {
        var once = new HashSet<String>();
        var shared = new HashSet<String>();
        for (var one : chosen) if (!once.add(low(one.email()))) shared.add(low(one.email()));
        var persons = chosen.stream().map(Invitee::person).toList();
        signIns.holders(once, clock.instant())
                .forEach((login, holders) -> {
                    if (holders.size() > 1 || !persons.containsAll(holders)) shared.add(login);
                });
        return shared;
    }

    private Map<UnitId, Unit> reached(Viewer viewer, List<Invitee> chosen) {
        var units = territory.units(viewer, chosen.stream().map(Invitee::unit).collect(toSet()));
        for (var one : chosen) {
            var unit = requireNonNull(units.get(one.unit()));
            if (unit == null) throw new NotFound("Unit", one.unit());
            if (!Scopes.within(unit.scope(), viewer.scope())) throw new Forbidden("the unit");
        }
        return units;
    }

    private static Person person(Map<PersonId, Person> persons, Invitee one) {
        var person = persons.get(one.person());
        if (person == null) throw new NotFound("Person", one.person());
        return person;
    }

    private static String low(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private LocalDate lastDay(Viewer viewer) {
        return LocalDate.ofInstant(clock.instant().plus(Invitations.GOOD_FOR), viewer.zone());
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
