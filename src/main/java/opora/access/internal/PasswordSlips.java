package opora.access.internal;

import static opora.shared.Permission.INVITE;
import static opora.shared.Permission.PEOPLE_INVITE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import opora.access.PasswordSlipApi;
import opora.notice.NoticeApi;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.PrivateCipher;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.web.Language;
import opora.shared.web.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints slips for new passwords. By the same rule as inviting on paper: nobody comes to rights he
 * does not give by setting the password of whoever has them. Who has an address is told by letter.
 */
@Service
@Transactional
class PasswordSlips implements PasswordSlipApi {

    static final Duration GOOD_FOR = Duration.ofDays(7);

    private final InvitationRepository invitations;
    private final SignInRepository signIns;
    private final PersonApi people;
    private final NoticeApi notices;
    private final Texts texts;
    private final PrivateCipher cipher;
    private final Clock clock;

    PasswordSlips(
            InvitationRepository invitations,
            SignInRepository signIns,
            PersonApi people,
            NoticeApi notices,
            Texts texts,
            PrivateCipher cipher,
            Clock clock) {
        this.invitations = invitations;
        this.signIns = signIns;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayPrint(Viewer viewer, PersonId person) {
        if (!prints(viewer) || person.equals(viewer.person())) return false;
        var known = signIns.of(List.of(person), today(viewer)).get(person);
        return known != null && known.hasAccount() && !InviteMany.beyond(viewer, known);
    }

    @Override
    public PasswordSlip print(Viewer viewer, PersonId person) {
        var role = allowed(viewer, person);
        var now = clock.instant();
        var paper = PaperCode.next(signIns.login(person));
        invitations.withdrawSlips(person, now);
        invitations.insertSlip(
                viewer.scope(),
                viewer.unit(),
                person,
                role,
                paper.login(),
                paper.secret(cipher),
                now.plus(GOOD_FOR));
        tell(viewer, person);
        var until = LocalDate.ofInstant(now.plus(GOOD_FOR), viewer.zone());
        return new PasswordSlip(paper.login(), paper.code(), until);
    }

    /** A role of the person's, for the slip to name. */
    private Role allowed(Viewer viewer, PersonId person) {
        if (!prints(viewer)) throw new Forbidden("slips for passwords");
        if (person.equals(viewer.person())) throw new RuleViolation("password.slip.own");
        var known = signIns.of(List.of(person), today(viewer)).get(person);
        if (known == null) throw new NotFound("Person", person);
        if (!known.hasAccount()) throw new RuleViolation("password.slip.noAccount");
        if (InviteMany.beyond(viewer, known)) throw new RuleViolation("invitation.person.beyond");
        return known.roles().stream().findFirst().orElse(Role.TEACHER);
    }

    private static boolean prints(Viewer viewer) {
        return viewer.may(INVITE) || viewer.may(PEOPLE_INVITE);
    }

    private void tell(Viewer viewer, PersonId id) {
        var email = people.person(viewer, id).email();
        if (Invitations.isAddress(email))
            notices.send(
                    viewer,
                    viewer.scope(),
                    id,
                    email,
                    texts.text(Language.RU, "password.slip.letter.subject"),
                    texts.text(Language.RU, "password.slip.letter.text"));
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
