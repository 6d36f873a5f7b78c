package opora.roadmap.internal.tag;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets one tag on many things of a roadmap at once: those ticked carry it, the others do not. */
@Service
@Transactional
public class SetTags {

    private final Tags tags;
    private final TaggingRepository tagging;
    private final RoadmapService roadmaps;

    SetTags(Tags tags, TaggingRepository tagging, RoadmapService roadmaps) {
        this.tags = tags;
        this.tagging = tagging;
        this.roadmaps = roadmaps;
    }

    @Transactional(readOnly = true)
    public List<Tagged> choices(Viewer viewer, UUID roadmap, Tag tag) {
        viewer.require(Permission.ROADMAP_READ);
        return tagging.choices(roadmap, tag.id());
    }

    /**
     * @param ticked measures and indicators of the roadmap; of another's they are passed over
     * @return how many marks changed
     */
    public int set(
            Viewer viewer, UUID roadmap, UUID tagId, boolean whole, Collection<UUID> ticked) {
        viewer.require(Permission.ROADMAP_EDIT);
        var of = roadmaps.get(viewer, new RoadmapId(roadmap));
        if (!Scopes.within(of.scope(), viewer.scope())) throw new NotFound("Roadmap", roadmap);
        var tag = tags.tag(viewer, tagId);
        var wanted = new HashSet<>(ticked);
        var things = choices(viewer, roadmap, tag);
        var itself =
                List.of(new Tagged("ROADMAP", roadmap, roadmap, of.passport().title(), "", false));
        var added = things.stream().filter(one -> !one.on() && wanted.contains(one.id())).toList();
        var removed =
                things.stream().filter(one -> one.on() && !wanted.contains(one.id())).toList();
        return tagging.add(tagId, of.scope(), roadmap, added)
                + tagging.remove(tagId, roadmap, removed)
                + (whole
                        ? tagging.add(tagId, of.scope(), roadmap, itself)
                        : tagging.remove(tagId, roadmap, itself));
    }
}
