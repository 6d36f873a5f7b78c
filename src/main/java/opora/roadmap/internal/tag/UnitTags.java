package opora.roadmap.internal.tag;

import static opora.shared.Permission.GROUND_READ;
import static opora.shared.Permission.TERRITORY_EDIT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets one tag on many organisations at once: those ticked carry it, the others do not. */
@Service
@Transactional
public class UnitTags {

    private final Tags tags;
    private final UnitTagRepository rows;
    private final TerritoryApi territory;

    UnitTags(Tags tags, UnitTagRepository rows, TerritoryApi territory) {
        this.tags = tags;
        this.rows = rows;
        this.territory = territory;
    }

    @Transactional(readOnly = true)
    public List<Tagged> of(Viewer viewer, UUID tag) {
        viewer.require(GROUND_READ);
        return rows.of(viewer, tag);
    }

    @Transactional(readOnly = true)
    public List<Tagged> ofUnit(Viewer viewer, UnitId unit) {
        return viewer.may(GROUND_READ) ? rows.ofUnit(unit) : List.of();
    }

    /** Organisations that may be given a tag from here; none for who may not give any. */
    @Transactional(readOnly = true)
    public List<Unit> choices(Viewer viewer) {
        if (!viewer.may(TERRITORY_EDIT)) return List.of();
        return territory.organisations(viewer, viewer.municipality()).stream()
                .filter(unit -> Scopes.within(unit.scope(), viewer.scope()))
                .toList();
    }

    /**
     * @param ticked organisations; those of others are passed over
     * @return how many marks changed
     */
    public int set(Viewer viewer, UUID tagId, Collection<UUID> ticked) {
        viewer.require(TERRITORY_EDIT);
        var tag = tags.tag(viewer, tagId);
        var wanted = new HashSet<>(ticked);
        var carried =
                rows.of(viewer, tag.id()).stream().map(Tagged::id).collect(Collectors.toSet());
        var choices = choices(viewer);
        var added =
                choices.stream()
                        .filter(unit -> wanted.contains(unit.id().value()))
                        .filter(unit -> !carried.contains(unit.id().value()))
                        .toList();
        // one that closed since is not offered, and keeps its tag
        var removed =
                choices.stream()
                        .map(unit -> unit.id().value())
                        .filter(unit -> carried.contains(unit) && !wanted.contains(unit))
                        .toList();
        return rows.add(tagId, viewer.scope(), added) + rows.remove(tagId, viewer.scope(), removed);
    }
}
