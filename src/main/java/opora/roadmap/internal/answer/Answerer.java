package opora.roadmap.internal.answer;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** In whose name a viewer answers a duty: his own, his unit's, or somebody's as its owner. */
record Answerer(Duty.@Nullable Assignment assignment, boolean owner, OnBehalf onBehalf) {

    /**
     * @param units the viewer speaks for
     */
    static Answerer of(Viewer viewer, Set<UUID> units, Duty duty, AnswerForm form) {
        var owner =
                viewer.may(Permission.ROADMAP_ACCEPT)
                        && Scopes.within(duty.scope(), viewer.scope());
        var own = own(viewer, units, duty, form);
        if (!owner) {
            return new Answerer(
                    own.orElseThrow(() -> new RuleViolation("answer.notAssigned")),
                    false,
                    OnBehalf.NONE);
        }
        if (form.assignment() != null) {
            var named = named(duty, form.assignment());
            return new Answerer(
                    named,
                    true,
                    own.filter(named::equals).isPresent() ? OnBehalf.NONE : spoken(form));
        }
        if (own.isPresent()) return new Answerer(own.get(), true, form.onBehalf());
        return new Answerer(
                null, true, duty.assignments().isEmpty() ? form.onBehalf() : spoken(form));
    }

    /** Words of somebody else are always shown as such. */
    private static OnBehalf spoken(AnswerForm form) {
        return form.onBehalf() == OnBehalf.NONE ? OnBehalf.WORDS : form.onBehalf();
    }

    private static Duty.Assignment named(Duty duty, UUID assignment) {
        return duty.assignments().stream()
                .filter(one -> one.id().equals(assignment))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("answer.notAssigned"));
    }

    /** The one the form names, when it is his; else the first of his. */
    private static Optional<Duty.Assignment> own(
            Viewer viewer, Set<UUID> units, Duty duty, AnswerForm form) {
        var person = viewer.actor().value();
        return duty.assignments().stream()
                .filter(one ->
                        person.equals(one.person())
                                || (one.unit() != null && units.contains(one.unit())))
                .sorted(Comparator.comparing(one -> !one.id().equals(form.assignment())))
                .findFirst();
    }
}
