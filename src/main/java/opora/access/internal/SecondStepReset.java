package opora.access.internal;

import static opora.shared.Permission.INVITE;

import opora.access.internal.second.SecondStep;
import opora.notice.NoticeApi;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.web.Language;
import opora.shared.web.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the second step off somebody who lost his telephone and his codes: the same people as may
 * reset his password. He is told by letter.
 */
@Service
@Transactional
class SecondStepReset {

    private final SecondStep secondStep;
    private final Invitations invitations;
    private final PersonApi people;
    private final NoticeApi notices;
    private final Texts texts;

    SecondStepReset(
            SecondStep secondStep,
            Invitations invitations,
            PersonApi people,
            NoticeApi notices,
            Texts texts) {
        this.secondStep = secondStep;
        this.invitations = invitations;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
    }

    void reset(Viewer viewer, PersonId id) {
        viewer.require(INVITE);
        var person = people.person(viewer, id);
        if (invitations.beyond(viewer, id)) throw new RuleViolation("invitation.person.beyond");
        secondStep.reset(viewer, id);
        if (!person.email().isEmpty())
            notices.send(
                    viewer,
                    viewer.scope(),
                    id,
                    person.email(),
                    texts.text(Language.RU, "secondStep.letter.subject"),
                    texts.text(Language.RU, "secondStep.letter.text"));
    }
}
