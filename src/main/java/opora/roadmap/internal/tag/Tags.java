package opora.roadmap.internal.tag;

import static opora.shared.Permission.GROUND_EDIT;
import static opora.shared.Permission.GROUND_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dictionary of tags with what carries each. */
@Service
@Transactional
public class Tags {

    private final TagRepository tags;
    private final TaggingRepository tagging;
    private final UnitTagRepository units;
    private final Clock clock;

    Tags(TagRepository tags, TaggingRepository tagging, UnitTagRepository units, Clock clock) {
        this.units = units;
        this.tags = tags;
        this.tagging = tagging;
        this.clock = clock;
    }

    /** Of the installation, of the units above, of one's own. */
    @Transactional(readOnly = true)
    public List<Tag> here(Viewer viewer) {
        viewer.require(GROUND_READ);
        var paths = new ArrayList<String>();
        paths.add("");
        paths.addAll(viewer.ancestors());
        paths.add(viewer.scope());
        return tags.at(paths);
    }

    @Transactional(readOnly = true)
    public Tag tag(Viewer viewer, UUID id) {
        viewer.require(GROUND_READ);
        return tags.find(id).orElseThrow(() -> new NotFound("Tag", id));
    }

    @Transactional(readOnly = true)
    public Map<UUID, TagTotals> totals(Viewer viewer) {
        viewer.require(GROUND_READ);
        var totals = tagging.totals(viewer, today(viewer));
        units.counts(viewer)
                .forEach((tag, count) ->
                        totals.put(tag, totals.getOrDefault(tag, TagTotals.NONE).onUnits(count)));
        return totals;
    }

    @Transactional(readOnly = true)
    public List<Tagged> carried(Viewer viewer, UUID tag) {
        viewer.require(Permission.ROADMAP_READ);
        return tagging.of(viewer, tag);
    }

    @Transactional(readOnly = true)
    public List<Tag> ofMeasure(Viewer viewer, UUID measure) {
        return viewer.may(GROUND_READ) ? tags.ofMeasure(measure) : List.of();
    }

    @Transactional(readOnly = true)
    public List<Tag> ofRoadmap(Viewer viewer, UUID roadmap) {
        return viewer.may(GROUND_READ) ? tags.ofRoadmap(roadmap) : List.of();
    }

    boolean writes(Viewer viewer, Tag tag) {
        return viewer.may(GROUND_EDIT) && tag.scope().equals(viewer.scope());
    }

    public UUID add(
            Viewer viewer,
            Tag.Kind kind,
            String name,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String note) {
        viewer.require(GROUND_EDIT);
        check(name, startsOn, endsOn);
        var tag =
                new Tag(
                        Ids.next(),
                        viewer.scope(),
                        kind,
                        name.strip(),
                        startsOn,
                        endsOn,
                        note.strip(),
                        0);
        refuseTwice(viewer, tag);
        if (!tags.insert(tag)) throw new RuleViolation("tag.twice").at("name");
        return tag.id();
    }

    public void change(
            Viewer viewer,
            UUID id,
            Tag.Kind kind,
            String name,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String note,
            long version) {
        viewer.require(GROUND_EDIT);
        var before = tag(viewer, id);
        if (!writes(viewer, before)) throw new NotFound("Tag", id);
        check(name, startsOn, endsOn);
        var after =
                new Tag(
                        id,
                        before.scope(),
                        kind,
                        name.strip(),
                        startsOn,
                        endsOn,
                        note.strip(),
                        version);
        refuseTwice(viewer, after);
        tags.update(after);
    }

    private void refuseTwice(Viewer viewer, Tag wanted) {
        for (var there : here(viewer))
            if (!there.id().equals(wanted.id()) && there.name().equalsIgnoreCase(wanted.name()))
                throw new RuleViolation("tag.twice").at("name");
    }

    private static void check(
            String name, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (name.isBlank()) throw new RuleViolation("tag.name").at("name");
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn))
            throw new RuleViolation("tag.endsOn").at("endsOn");
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
