package opora.roadmap.internal.ground;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.document.GroundApi;
import opora.document.LegalGround;
import opora.reading.NamedAct;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts that the document of a roadmap names, found by the reader; those chosen are cited. */
@Service
class FindGrounds {

    private final DocumentText texts;
    private final GroundApi grounds;
    private final Citations citations;
    private final RoadmapService roadmaps;

    FindGrounds(
            DocumentText texts, GroundApi grounds, Citations citations, RoadmapService roadmaps) {
        this.texts = texts;
        this.grounds = grounds;
        this.citations = citations;
        this.roadmaps = roadmaps;
    }

    @Transactional(readOnly = true)
    public List<FoundAct> in(Viewer viewer, UUID roadmap) {
        var own = roadmaps.get(viewer, new RoadmapId(roadmap)).passport();
        var here = grounds.here(viewer);
        var cited = citations.of(viewer, citations.roadmap(roadmap));
        return texts.of(viewer, roadmap).acts().stream()
                .filter(act -> !isItself(act, own.actNumber(), own.actDate()))
                .map(act -> {
                    var known = known(here, act);
                    return new FoundAct(
                            act,
                            known,
                            known != null
                                    && cited.stream().anyMatch(one -> known.equals(one.ground())),
                            act.quote().matches("(?isU).*утратив\\w+\\s+силу.*"));
                })
                .toList();
    }

    /**
     * What the catalogue lacks is entered first.
     *
     * @return how many are cited now and were not before
     */
    @Transactional
    public int cite(Viewer viewer, UUID roadmap, Collection<String> keys) {
        var citing = citations.roadmap(roadmap);
        var on = roadmaps.get(viewer, new RoadmapId(roadmap)).passport().actDate();
        var count = 0;
        for (var found : in(viewer, roadmap)) {
            if (!keys.contains(found.key()) || found.cited()) continue;
            var ground = found.known();
            if (ground == null) ground = grounds.add(viewer, found.wanted(on));
            if (citations.cite(viewer, citing, ground.id(), null, found.act().quote())) count++;
        }
        return count;
    }

    /** By number and day; the nearest unit's entry wins over the installation's. */
    private static @Nullable LegalGround known(List<LegalGround> here, NamedAct act) {
        var key = LegalGround.key(act.number());
        return here.stream()
                .filter(one -> LegalGround.key(one.number()).equals(key))
                .filter(one -> act.date() == null || Objects.equals(one.issuedOn(), act.date()))
                .max(java.util.Comparator.comparingInt(one -> one.scope().length()))
                .orElse(null);
    }

    private static boolean isItself(NamedAct act, String number, @Nullable LocalDate date) {
        return LegalGround.key(act.number()).equals(LegalGround.key(number))
                && Objects.equals(act.date(), date);
    }
}
