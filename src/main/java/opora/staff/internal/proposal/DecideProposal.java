package opora.staff.internal.proposal;

import static opora.shared.Permission.FACT_ADD;
import static opora.shared.Permission.FACT_EDIT;
import static opora.shared.Permission.FACT_READ;
import static opora.shared.Permission.PEOPLE_EDIT;

import java.time.Clock;
import java.util.UUID;
import opora.person.Person;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.staff.internal.Personnel;
import opora.staff.internal.proposal.Proposal.Act;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepts a proposal by making the change it asks for, or refuses it; both in one transaction with
 * the change. What somebody may not change by hand he may not accept either.
 */
@Service
@Transactional
class DecideProposal {

    private final ProposalRepository proposals;
    private final Personnel personnel;
    private final PersonApi people;
    private final Clock clock;

    DecideProposal(
            ProposalRepository proposals, Personnel personnel, PersonApi people, Clock clock) {
        this.proposals = proposals;
        this.personnel = personnel;
        this.people = people;
        this.clock = clock;
    }

    /** One's own people's, as far as they may be read. */
    @Transactional(readOnly = true)
    public Proposal readable(Viewer viewer, UUID person, UUID id) {
        viewer.require(PEOPLE_EDIT);
        var one =
                proposals
                        .find(id)
                        .filter(found -> found.person().equals(person))
                        .filter(found -> Scopes.within(found.scope(), viewer.scope()))
                        .orElseThrow(() -> new NotFound("Proposal", id));
        if (one.about().kind() != null) viewer.require(FACT_READ);
        return one;
    }

    static boolean decides(Viewer viewer, Proposal one) {
        if (viewer.person() != null && viewer.person().value().equals(one.person())) return false;
        if (one.about().kind() == null) return viewer.may(PEOPLE_EDIT);
        return viewer.may(one.act() == Act.ADD ? FACT_ADD : FACT_EDIT);
    }

    private Proposal decidable(Viewer viewer, UUID person, UUID id) {
        var one = readable(viewer, person, id);
        if (viewer.actor().value().equals(person)) throw new RuleViolation("proposal.own");
        if (!decides(viewer, one)) throw new Forbidden("proposal");
        return one;
    }

    void refuse(Viewer viewer, UUID person, UUID id, String reason) {
        var one = decidable(viewer, person, id);
        proposals.update(one.refuse(viewer.actor(), clock.instant(), reason));
    }

    /**
     * @param fact as whoever decides left it in the form; null for a removal
     */
    void acceptFact(Viewer viewer, UUID person, UUID id, @Nullable Fact fact) {
        var one = decidable(viewer, person, id);
        if (one.about().kind() == null) throw new NotFound("Proposal", id);
        var changed = accepted(viewer, one, fact == null ? null : fact.id(), "");
        if (one.act() == Act.ADD && fact != null) personnel.add(viewer, fact);
        else if (one.act() == Act.CHANGE && fact != null) personnel.change(viewer, fact);
        else if (one.act() == Act.REMOVE && one.row() != null)
            personnel.remove(viewer, person, one.row());
        proposals.update(changed);
    }

    /** A fact under the identity it will have, in the scope it will lie in. */
    @Transactional(readOnly = true)
    public Target target(Viewer viewer, UUID person, UUID id) {
        var one = decidable(viewer, person, id);
        if (one.act() == Act.ADD || one.row() == null)
            return new Target(Ids.next(), one.scope(), null);
        var known = personnel.fact(viewer, person, one.row());
        return new Target(known.id(), known.scope(), known);
    }

    record Target(UUID id, String scope, @Nullable Fact known) {}

    void acceptJob(Viewer viewer, UUID person, UUID id, Employment job) {
        var one = decidable(viewer, person, id);
        if (one.about() != About.JOB) throw new NotFound("Proposal", id);
        var changed = accepted(viewer, one, job.id(), "");
        if (one.act() == Act.ADD) personnel.employ(viewer, job);
        else personnel.change(viewer, job);
        proposals.update(changed);
    }

    void acceptName(Viewer viewer, UUID person, UUID id, PersonName name, long version) {
        var one = decidable(viewer, person, id);
        if (one.about() != About.NAME) throw new NotFound("Proposal", id);
        if (name.family().isBlank()) throw new RuleViolation("person.name.empty").at("family");
        var changed = accepted(viewer, one, null, "");
        personnel.employer(viewer, person);
        var known = people.person(viewer, new PersonId(person));
        people.change(viewer, new Person(known.id(), name, known.contact(), version));
        proposals.update(changed);
    }

    /** What has no form of its own was corrected on the card before. */
    void corrected(Viewer viewer, UUID person, UUID id, String note) {
        var one = decidable(viewer, person, id);
        if (one.about() != About.OTHER) throw new NotFound("Proposal", id);
        proposals.update(accepted(viewer, one, null, note));
    }

    private Proposal accepted(Viewer viewer, Proposal one, @Nullable UUID changed, String note) {
        return one.accept(viewer.actor(), clock.instant(), changed, note);
    }
}
