package opora.access.internal.consent;

import static db.access.Tables.CONSENT_TO_SHOW;
import static db.access.Tables.SHOW_ON_CONSENT;
import static opora.shared.Permission.PRIVATE_BY_CONSENT;

import java.util.List;
import java.util.Optional;
import opora.access.ConsentApi;
import opora.person.PersonApi;
import opora.person.PrivatePart;
import opora.shared.Forbidden;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is closed of a person on his consent: the database asks for it at every look. */
@Service
@Transactional
class ConsentGrounds implements ConsentApi {

    private static final int SHORTEST = 5;

    private final DSLContext db;
    private final Consents consents;
    private final PersonApi people;

    ConsentGrounds(DSLContext db, Consents consents, PersonApi people) {
        this.db = db;
        this.consents = consents;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Given> toShow(Viewer viewer, PersonId person) {
        if (!viewer.may(PRIVATE_BY_CONSENT)) return Optional.empty();
        return db.selectFrom(CONSENT_TO_SHOW.call(person.value(), consents.today(viewer)))
                .fetchOptional(row ->
                        new Given(
                                row.getConsentId(),
                                row.getGivenOn(),
                                row.getEndsOn(),
                                row.getEdition()));
    }

    @Override
    public PrivatePart show(Viewer viewer, PersonId person, String why) {
        viewer.require(PRIVATE_BY_CONSENT);
        people.person(viewer, person);
        if (toShow(viewer, person).isEmpty()) throw new Forbidden("a consent in force");
        var needed = why.strip();
        if (needed.length() < SHORTEST) throw new RuleViolation("consent.why").at("why");
        return db.selectFrom(SHOW_ON_CONSENT.call(person.value(), needed, consents.today(viewer)))
                .fetchOptional(row -> new PrivatePart(row.getBirthOn(), row.getSnilsEnd(), 0))
                .orElseThrow(() -> new Forbidden("a consent in force"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Given> mine(Viewer viewer) {
        return consents.own(viewer).stream()
                .filter(own -> own.text().purpose() == Purpose.PRIVATE && own.inForce())
                .flatMap(own -> Optional.ofNullable(own.last()).stream())
                .map(one ->
                        new Given(
                                one.id(),
                                one.givenOn(),
                                one.endsOn(),
                                consents.edition(one.text())))
                .toList();
    }
}
