package opora.access.internal;

import static opora.shared.Permission.INVITE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opora.notice.NoticeApi;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Address;
import opora.shared.web.Language;
import opora.shared.web.Texts;
import opora.territory.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people by letter; the link opens an account and gives the role. */
@Service
@Transactional
class Invitations {

    static final Duration GOOD_FOR = Duration.ofDays(14);
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final Hats hats;
    private final PersonApi people;
    private final NoticeApi notices;
    private final Address address;
    private final Texts texts;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            AccountRepository accounts,
            Hats hats,
            PersonApi people,
            NoticeApi notices,
            Address address,
            Texts texts,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.hats = hats;
        this.people = people;
        this.notices = notices;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    List<InvitationRepository.Sent> sent(Viewer viewer) {
        viewer.require(INVITE);
        return invitations.sent(viewer.scope());
    }

    String invite(
            Viewer viewer, PersonId id, Role role, UnitId unitId, String email, boolean resets) {
        var unit = allowed(viewer, id, role, unitId, email.strip(), resets);
        return letter(viewer, people.person(viewer, id), role, unit, email.strip(), resets);
    }

    /** The letter itself; the caller has asked whether this viewer may. */
    String letter(
            Viewer viewer, Person person, Role role, Unit unit, String email, boolean resets) {
        var secret = make(person.id(), role, unit, email, Secret.next(), resets);
        var link = address.of("/invitations/" + secret.token());
        var key = resets ? "invitation.letter.reset" : "invitation.letter.text";
        var text = text(key, greeted(person), text(role(role)), unit.name(), link);
        var subject = text("invitation.letter.subject");
        notices.send(viewer, unit.scope(), person.id(), email, subject, text);
        return link;
    }

    /** An invitation whose secret is yet to be handed over. */
    Secret prepare(
            Viewer viewer, PersonId id, Role role, UnitId unitId, String email, boolean resets) {
        var unit = allowed(viewer, id, role, unitId, email, resets);
        return make(id, role, unit, email, Secret.next(), resets);
    }

    /** What was sent or printed for the role before is void from now on. */
    Secret make(PersonId id, Role role, Unit unit, String login, Secret secret, boolean resets) {
        var now = clock.instant();
        invitations.withdraw(id, unit.id(), role, now);
        invitations.insert(
                unit.scope(), unit.id(), id, role, login, secret, resets, now.plus(GOOD_FOR));
        return secret;
    }

    private Unit allowed(
            Viewer viewer, PersonId id, Role role, UnitId unitId, String email, boolean resets) {
        var unit = hats.reachable(viewer, role, unitId);
        if (!isAddress(email)) throw new RuleViolation("invitation.email.wrong", email);
        guard(viewer, id, email, resets);
        return unit;
    }

    static boolean isAddress(String email) {
        return EMAIL.matcher(email).matches();
    }

    private static String greeted(Person person) {
        var name = person.name();
        var called = (name.given() + " " + name.patronymic()).strip();
        return called.isEmpty() ? name.full() : called;
    }

    private static String role(Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Nobody comes to roles he could not give himself by inviting their holder to an address of his
     * own.
     */
    private void guard(Viewer viewer, PersonId id, String email, boolean resets) {
        var known = accounts.seen(List.of(id)).containsKey(id);
        var owner = accounts.find(email);
        if (owner.isPresent() && !owner.get().person().equals(id.value()))
            throw new RuleViolation("invitation.email.taken", email);
        if (known && !resets) return;
        if (beyond(viewer, id)) throw new RuleViolation("invitation.person.beyond");
    }

    /** Whether the person has a role this viewer could not give. */
    boolean beyond(Viewer viewer, PersonId id) {
        return accounts.hats(id.value(), LocalDate.now(clock.withZone(viewer.zone()))).stream()
                .anyMatch(hat ->
                        !Scopes.within(hat.scope(), viewer.scope())
                                || !Hats.mayGive(viewer, hat.role()));
    }

    private String text(String key, Object... args) {
        return texts.text(Language.RU, key, args);
    }
}
