package opora.roadmap.internal.plan;

import static opora.shared.Permission.ROADMAP_EDIT;
import static opora.shared.Permission.ROADMAP_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.person.PersonApi;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.Occurrences;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads roadmaps and keeps what is said of them: passport, settings, who sees them. */
@Service
public class RoadmapService {

    private final RoadmapRepository roadmaps;
    private final PlanPartsRepository parts;
    private final MeasureRepository measures;
    private final Occurrences dates;
    private final PersonApi people;

    RoadmapService(
            RoadmapRepository roadmaps,
            PlanPartsRepository parts,
            MeasureRepository measures,
            Occurrences dates,
            PersonApi people) {
        this.roadmaps = roadmaps;
        this.parts = parts;
        this.measures = measures;
        this.dates = dates;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Roadmap get(Viewer viewer, RoadmapId id) {
        viewer.require(ROADMAP_READ);
        return roadmaps.get(id);
    }

    /** Of the hat's unit and those under it. */
    @Transactional(readOnly = true)
    public List<Roadmap> list(Viewer viewer) {
        viewer.require(ROADMAP_READ);
        return roadmaps.within(viewer.scope());
    }

    @Transactional(readOnly = true)
    public List<Section> sections(Viewer viewer, RoadmapId id) {
        return parts.sections(id);
    }

    @Transactional(readOnly = true)
    public List<Edition> editions(Viewer viewer, RoadmapId id) {
        return parts.editions(id);
    }

    @Transactional(readOnly = true)
    public List<Indicator> indicators(Viewer viewer, RoadmapId id) {
        return parts.indicators(id);
    }

    /**
     * Passport, kind and parent as the form gives them; an act given to a plan in force stays
     * given.
     */
    @Transactional
    public void describe(
            Viewer viewer,
            RoadmapId id,
            long version,
            RoadmapKind kind,
            @Nullable RoadmapId parent,
            RoadmapPassport passport) {
        if (passport.title().isBlank()) throw new RuleViolation("roadmap.title.empty").at("title");
        if (id.equals(parent)) throw new RuleViolation("roadmap.parent.itself");
        if (parent != null) roadmaps.get(parent); // a foreign key looks past the policies
        var roadmap = toEdit(viewer, id, version);
        roadmaps.update(roadmap.described(kind, parent, passport));
    }

    /**
     * From another day: windows that ended before are before the start; what people decided stays.
     */
    @Transactional
    public void keepFrom(Viewer viewer, RoadmapId id, long version, LocalDate day) {
        roadmaps.update(toEdit(viewer, id, version).keptFrom(day));
        dates.keptFrom(id, day);
    }

    /** Check points and reminders; new check points leave alone what was answered. */
    @Transactional
    public void set(Viewer viewer, RoadmapId id, long version, RoadmapSettings settings) {
        var changed = toEdit(viewer, id, version).with(settings);
        roadmaps.update(changed);
        var asked = new ArrayList<>(measures.ofRoadmap(id));
        asked.addAll(measures.orderItems(id));
        for (var measure : asked) {
            var rule = PlanRules.of(changed, measure);
            if (measure.active() && measure.checkPoints() == null && rule.asksAtCheckPoints()) {
                dates.regenerate(PlanRules.owner(changed, measure), rule);
            }
        }
    }

    /**
     * To schools below, to everybody, or to nobody again; rows and occurrences go with their
     * roadmap.
     */
    @Transactional
    public void publish(
            Viewer viewer, RoadmapId id, long version, Audience audience, @Nullable String slug) {
        var roadmap = toEdit(viewer, id, version);
        roadmaps.update(roadmap.publishedTo(audience, slug));
        roadmaps.publishParts(id, audience);
    }

    /** Who watches over it, and who runs it from day to day. */
    @Transactional
    public void layOn(
            Viewer viewer,
            RoadmapId id,
            long version,
            @Nullable PersonId controller,
            @Nullable PersonId coordinator) {
        if (controller != null) people.person(viewer, controller);
        if (coordinator != null) people.person(viewer, coordinator);
        roadmaps.update(toEdit(viewer, id, version).laidOn(controller, coordinator));
    }

    /** A draft nobody has worked with yet goes without a trace but the journal's. */
    @Transactional
    public void discard(Viewer viewer, RoadmapId id, long version) {
        var roadmap = toEdit(viewer, id, version);
        if (!roadmap.status().drafted()) throw new RuleViolation("roadmap.discard.notDraft");
        roadmaps.delete(roadmap);
    }

    private Roadmap toEdit(Viewer viewer, RoadmapId id, long version) {
        viewer.require(ROADMAP_EDIT);
        var roadmap = roadmaps.get(id);
        if (roadmap.version() != version) throw new StaleRecord("Roadmap", id);
        return roadmap;
    }
}
