package opora.staff.internal.twin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import opora.person.ChosenFields;
import opora.person.MergeApi;
import opora.person.PersonMerge;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.FactRows;
import opora.staff.internal.Standings;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges two cards: jobs that do not go together as the page was answered, equal facts once, all
 * the rest by the database's procedure. Undoing puts back every one of these rows too.
 */
@Service
@Transactional
class MergePeople {

    private final MergeApi merging;
    private final Dossiers dossiers;
    private final FactRows rows;
    private final Standings standings;

    MergePeople(MergeApi merging, Dossiers dossiers, FactRows rows, Standings standings) {
        this.merging = merging;
        this.dossiers = dossiers;
        this.rows = rows;
        this.standings = standings;
    }

    UUID merge(Viewer viewer, PersonId left, PersonId right, MergeForm form) {
        var stays = form.keep() == Side.LEFT ? left : right;
        var goes = form.keep() == Side.LEFT ? right : left;
        var merge = merging.begin(viewer, stays, goes, form.act());
        var both = dossiers.of(List.of(left.value(), right.value()));
        jobs(of(both, left), of(both, right), form.jobs());
        facts(viewer, of(both, stays), of(both, goes));
        merging.finish(viewer, merge, chosen(form));
        standings.recompute(viewer, List.of(stays.value()));
        return merge;
    }

    private static Dossier of(Map<UUID, Dossier> both, PersonId person) {
        return Objects.requireNonNull(both.get(person.value()));
    }

    PersonMerge undo(Viewer viewer, UUID id, String reason) {
        var undone = merging.undo(viewer, id, reason);
        standings.recompute(viewer, List.of(undone.kept().value(), undone.gone().value()));
        return undone;
    }

    private static ChosenFields chosen(MergeForm form) {
        return new ChosenFields(
                form.name() != form.keep(),
                form.contact() != form.keep(),
                form.birth() != form.keep(),
                form.number() != form.keep());
    }

    private void jobs(Dossier left, Dossier right, MergeForm.Answers answers) {
        Set<UUID> settled = new HashSet<>();
        for (var pair : JobPair.of(left, right)) {
            if (settled.contains(pair.left().id()) || settled.contains(pair.right().id())) continue;
            switch (answers.of(pair)) {
                case LEFT_LINE -> putBy(pair.right(), settled);
                case RIGHT_LINE -> putBy(pair.left(), settled);
                case LEFT_SECOND -> second(pair, pair.left(), settled);
                case RIGHT_SECOND -> second(pair, pair.right(), settled);
            }
        }
    }

    private void putBy(Employment job, Set<UUID> settled) {
        rows.removeEmployment(job.id());
        settled.add(job.id());
    }

    private void second(JobPair pair, Employment job, Set<UUID> settled) {
        rows.update(job.as(pair.second()));
        settled.add(job.id());
    }

    /** What another unit entered and this hat may not change stands twice. */
    private void facts(Viewer viewer, Dossier stays, Dossier goes) {
        for (var pair : FactPair.of(stays, goes)) {
            if (!Scopes.within(pair.kept().scope(), viewer.scope())
                    || !Scopes.within(pair.gone().scope(), viewer.scope())) continue;
            if (!pair.united().equals(pair.kept())) rows.update(pair.united());
            rows.removeFact(pair.gone().id());
        }
    }
}
