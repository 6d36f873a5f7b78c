package opora.access.internal.consent;

import static opora.shared.Permission.CONSENT_KEEP;
import static opora.shared.Permission.CONSENT_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.access.internal.consent.Consent.Channel;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of consents: of one's own people, and everybody his own. */
@Service
@Transactional
class Consents {

    private final ConsentRepository consents;
    private final TerritoryApi territory;
    private final Clock clock;

    Consents(ConsentRepository consents, TerritoryApi territory, Clock clock) {
        this.consents = consents;
        this.territory = territory;
        this.clock = clock;
    }

    /** A paper of the bundle that came from a school. */
    record Paper(PersonId person, String number) {}

    List<ConsentText> texts() {
        return consents.texts();
    }

    @Nullable ConsentText current(Purpose purpose) {
        return consents.texts().stream()
                .filter(text -> text.purpose() == purpose)
                .findFirst()
                .orElse(null);
    }

    int edition(UUID text) {
        return consents.texts().stream()
                .filter(one -> one.id().equals(text))
                .mapToInt(ConsentText::edition)
                .findFirst()
                .orElse(0);
    }

    Map<UnitId, Counted> counts(Viewer viewer, Purpose purpose) {
        viewer.require(CONSENT_READ);
        return consents.counts(viewer.scope(), purpose, today(viewer));
    }

    List<ConsentLine> lines(Viewer viewer, Unit unit, Purpose purpose) {
        viewer.require(CONSENT_READ);
        return consents.lines(unit.scope(), purpose, today(viewer));
    }

    /** Texts are the municipality's: a school gives the one it is given. */
    void edit(Viewer viewer, Purpose purpose, String text) {
        viewer.require(CONSENT_KEEP);
        if (!mayWrite(viewer)) throw new Forbidden("consent text");
        consents.insert(
                ConsentText.after(
                        current(purpose),
                        viewer.municipalityScope(),
                        purpose,
                        text,
                        today(viewer)));
    }

    boolean mayWrite(Viewer viewer) {
        return viewer.may(CONSENT_KEEP) && viewer.scope().equals(viewer.municipalityScope());
    }

    /**
     * Many papers of one day at once.
     *
     * @return how many are new: what is in force already is left as it is
     */
    int enter(
            Viewer viewer,
            Unit unit,
            Purpose purpose,
            LocalDate on,
            @Nullable LocalDate until,
            List<Paper> papers) {
        viewer.require(CONSENT_KEEP);
        var text = current(purpose);
        if (text == null) throw new RuleViolation("consent.noText");
        if (papers.isEmpty()) throw new RuleViolation("consent.nobody").at("person");
        var here = territory.unit(viewer, unit.id());
        var entered = 0;
        for (var paper : papers) {
            if (!consents.worksHere(paper.person(), here.scope(), today(viewer)))
                throw new NotFound("person", paper.person());
            var given =
                    Consent.given(
                            here.scope(),
                            paper.person(),
                            text.id(),
                            Channel.PAPER,
                            paper.number(),
                            on,
                            until,
                            today(viewer));
            if (consents.insert(given, today(viewer))) entered++;
        }
        return entered;
    }

    void withdraw(Viewer viewer, UUID id, LocalDate on, String ground) {
        viewer.require(CONSENT_KEEP);
        if (ground.isBlank()) throw new RuleViolation("consent.noGround").at("ground");
        if (on.isAfter(today(viewer))) throw new RuleViolation("consent.future").at("on");
        consents.withdraw(consents.get(id).withdraw(on, ground));
    }

    List<OwnConsent> own(Viewer viewer) {
        var given = consents.of(viewer.actor());
        var found = new ArrayList<OwnConsent>();
        for (var purpose : Purpose.values()) {
            var text = current(purpose);
            if (text == null) continue;
            var editions =
                    consents.texts().stream()
                            .filter(one -> one.purpose() == purpose)
                            .map(ConsentText::id)
                            .toList();
            var last = given.stream().filter(one -> editions.contains(one.text())).findFirst();
            found.add(
                    new OwnConsent(
                            text,
                            last.orElse(null),
                            last.filter(one -> one.inForceOn(today(viewer))).isPresent()));
        }
        return found;
    }

    void giveOwn(Viewer viewer, Purpose purpose, @Nullable LocalDate until) {
        var text = current(purpose);
        if (text == null) throw new RuleViolation("consent.noText");
        consents.insert(
                Consent.given(
                        viewer.scope(),
                        viewer.actor(),
                        text.id(),
                        Channel.SCREEN,
                        "",
                        today(viewer),
                        until,
                        today(viewer)),
                today(viewer));
    }

    void withdrawOwn(Viewer viewer, UUID id, String ground) {
        var consent = consents.get(id);
        if (!consent.person().equals(viewer.actor())) throw new Forbidden("consent");
        consents.withdraw(consent.withdraw(today(viewer), ground));
    }

    List<KeptFact> keptAboutMe(Viewer viewer) {
        viewer.actor();
        return consents.keptAboutMe();
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
