package opora.person.internal;

import static opora.shared.Permission.PEOPLE_EDIT;
import static opora.shared.Permission.PEOPLE_PRIVATE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.person.ChosenFields;
import opora.person.Different;
import opora.person.MergeApi;
import opora.person.PeopleMerging;
import opora.person.PersonMerge;
import opora.person.Twins;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges cards and puts them back. */
@Service
@Transactional
class Merging implements MergeApi {

    private final MergeRepository merges;
    private final ApplicationEventPublisher events;

    Merging(MergeRepository merges, ApplicationEventPublisher events) {
        this.merges = merges;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Twins> twins(Viewer viewer, int most) {
        allowed(viewer);
        return merges.twins(most);
    }

    @Override
    public void tellApart(Viewer viewer, PersonId first, PersonId second) {
        allowed(viewer);
        here(first);
        here(second);
        if (first.equals(second)) throw new RuleViolation("person.merge.itself");
        merges.tellApart(viewer, first, second);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Different> toldApart(Viewer viewer, int most) {
        allowed(viewer);
        return merges.toldApart(most);
    }

    @Override
    public void forget(Viewer viewer, UUID different) {
        allowed(viewer);
        merges.forget(different);
    }

    @Override
    @Transactional(readOnly = true)
    public String elsewhere(Viewer viewer, PersonId first, PersonId second) {
        allowed(viewer);
        here(first);
        here(second);
        if (first.equals(second)) throw new RuleViolation("person.merge.itself");
        var over = merges.over(first, second);
        return Scopes.within(over, viewer.scope()) ? "" : merges.calledAbove(over);
    }

    @Override
    public UUID begin(Viewer viewer, PersonId kept, PersonId gone, String act) {
        var above = elsewhere(viewer, kept, gone);
        if (!above.isEmpty()) throw new RuleViolation("person.merge.elsewhere", above);
        if (act.isBlank()) throw new RuleViolation("person.merge.act").at("act");
        var id = Ids.next();
        merges.ground(act.strip());
        var refused = merges.begin(id, kept, gone, act.strip());
        if (!refused.isEmpty())
            throw new RuleViolation("person.merge.elsewhere", merges.calledAbove(refused));
        events.publishEvent(new PeopleMerging(kept, gone));
        merges.ground(act.strip());
        return id;
    }

    @Override
    public void finish(Viewer viewer, UUID merge, ChosenFields chosen) {
        var begun = merge(viewer, merge);
        merges.choose(begun, chosen);
        var overlaps = merges.carryOver(merge);
        if (!overlaps.isEmpty()) throw new RuleViolation("person.merge.overlap", overlaps);
        merges.finish(merge);
        merges.ground(viewer.ground());
    }

    @Override
    @Transactional(readOnly = true)
    public PersonMerge merge(Viewer viewer, UUID id) {
        allowed(viewer);
        return merges.find(id).orElseThrow(() -> new NotFound("Merge", id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonMerge> merges(Viewer viewer, int most) {
        allowed(viewer);
        return merges.merges(most);
    }

    @Override
    public PersonMerge undo(Viewer viewer, UUID id, String reason) {
        var merge = merge(viewer, id);
        if (reason.isBlank()) throw new RuleViolation("person.unmerge.reason").at("reason");
        if (merge.undone()) throw new StaleRecord("Merge", id);
        merges.ground(reason.strip());
        var leans = merges.undo(id, reason.strip()).split(" ", 2);
        if (leans[0].equals("later")) throw new RuleViolation("person.unmerge.later");
        if (leans.length > 1) throw new RuleViolation("person.unmerge." + leans[0], leans[1]);
        merges.ground(viewer.ground());
        return merge;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> survivor(PersonId gone) {
        return merges.survivor(gone);
    }

    private static void allowed(Viewer viewer) {
        viewer.require(PEOPLE_EDIT);
        viewer.require(PEOPLE_PRIVATE);
    }

    private void here(PersonId person) {
        if (!merges.reached(person)) throw new NotFound("Person", person);
    }
}
