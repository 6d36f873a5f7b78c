package opora.portal.internal.ground;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import opora.document.ActReference;
import opora.document.GroundApi;
import opora.document.GroundUse;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.shared.Permission;
import opora.shared.Viewer;

/** Statuses, appointments or changes of organisations that name an act in words. */
class TypedActUse implements GroundUse {

    private final TypedActRepository acts;
    private final GroundApi grounds;
    private final String of;
    private final int order;

    TypedActUse(TypedActRepository acts, GroundApi grounds, String of, int order) {
        this.acts = acts;
        this.grounds = grounds;
        this.of = of;
        this.order = order;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Section section(Viewer viewer, LegalGround ground) {
        var lines =
                viewer.may(Permission.TERRITORY_READ)
                        ? acts.within(viewer.scope()).stream()
                                .filter(one -> one.of().equals(of))
                                .filter(one ->
                                        ActReference.in(one.act())
                                                .filter(said -> said.names(ground))
                                                .isPresent())
                                .map(TypedAct::line)
                                .toList()
                        : java.util.List.<Line>of();
        return new Section("ground.use." + of.toLowerCase(java.util.Locale.ROOT), lines);
    }

    /** Of all kinds together, asked for the first of them. */
    @Override
    public Map<LegalGroundId, Integer> counts(Viewer viewer, Collection<LegalGroundId> ids) {
        if (order != TypedActUses.FIRST || !viewer.may(Permission.TERRITORY_READ)) return Map.of();
        var byKey = new HashMap<String, java.util.List<LegalGround>>();
        for (var ground : grounds.grounds(viewer, ids).values())
            byKey.computeIfAbsent(
                            LegalGround.key(ground.number()), _ -> new java.util.ArrayList<>())
                    .add(ground);
        var counts = new HashMap<LegalGroundId, Integer>();
        for (var one : acts.within(viewer.scope()))
            ActReference.in(one.act())
                    .ifPresent(said ->
                            byKey.getOrDefault(said.key(), java.util.List.of()).stream()
                                    .filter(said::names)
                                    .forEach(ground -> counts.merge(ground.id(), 1, Integer::sum)));
        return counts;
    }
}
