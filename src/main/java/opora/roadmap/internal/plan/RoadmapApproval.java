package opora.roadmap.internal.plan;

import static opora.shared.Permission.ROADMAP_APPROVE;
import static opora.shared.Permission.ROADMAP_EDIT;
import static opora.shared.Permission.ROADMAP_READ;

import java.time.Clock;
import java.time.LocalDate;
import opora.reading.Passport.ActKind;
import opora.roadmap.Origin;
import opora.roadmap.RoadmapClosed;
import opora.roadmap.RoadmapId;
import opora.roadmap.RoadmapPutInForce;
import opora.shared.Permission;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a roadmap on its way from draft to closed: who may, and what others hear of it. */
@Service
public class RoadmapApproval {

    private final RoadmapRepository roadmaps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoadmapApproval(RoadmapRepository roadmaps, ApplicationEventPublisher events, Clock clock) {
        this.roadmaps = roadmaps;
        this.events = events;
        this.clock = clock;
    }

    /** A document that carries its act is approved already. */
    @Transactional
    public void putInForce(Viewer viewer, RoadmapId id, long version) {
        roadmaps.update(load(viewer, ROADMAP_EDIT, id, version).putInForce(clock.instant()));
        events.publishEvent(new RoadmapPutInForce(id, Origin.of(viewer)));
    }

    @Transactional
    public void sendForApproval(Viewer viewer, RoadmapId id, long version) {
        roadmaps.update(load(viewer, ROADMAP_EDIT, id, version).sendForApproval());
    }

    /**
     * The department approves a plan drafted here.
     *
     * @param date of the act that approves it; null when it is approved without one
     */
    @Transactional
    public void approve(
            Viewer viewer,
            RoadmapId id,
            long version,
            ActKind act,
            String number,
            @Nullable LocalDate date) {
        roadmaps.update(
                load(viewer, ROADMAP_APPROVE, id, version)
                        .approve(act, number, date, clock.instant()));
        events.publishEvent(new RoadmapPutInForce(id, Origin.of(viewer)));
    }

    @Transactional
    public void sendBack(Viewer viewer, RoadmapId id, long version, String remark) {
        var roadmap = load(viewer, ROADMAP_APPROVE, id, version);
        roadmaps.update(roadmap.sendBack(remark, viewer.actor(), clock.instant()));
    }

    /**
     * The department objects to a plan that is in force by its act: the plan runs on, the objection
     * stands beside it.
     */
    @Transactional
    public void object(Viewer viewer, RoadmapId id, long version, String remark) {
        var roadmap = load(viewer, ROADMAP_APPROVE, id, version);
        roadmaps.update(roadmap.object(remark, viewer.actor(), clock.instant()));
    }

    @Transactional
    public void settleObjection(Viewer viewer, RoadmapId id, long version) {
        roadmaps.update(load(viewer, ROADMAP_APPROVE, id, version).settleObjection());
    }

    @Transactional
    public void close(Viewer viewer, RoadmapId id, long version) {
        roadmaps.update(load(viewer, ROADMAP_EDIT, id, version).close());
        events.publishEvent(new RoadmapClosed(id, Origin.of(viewer)));
    }

    @Transactional
    public void reopen(Viewer viewer, RoadmapId id, long version) {
        roadmaps.update(load(viewer, ROADMAP_EDIT, id, version).reopen());
        events.publishEvent(new RoadmapPutInForce(id, Origin.of(viewer)));
    }

    /** «Снять с контроля»: only the person whom the order names. */
    @Transactional
    public void releaseFromControl(Viewer viewer, RoadmapId id, long version) {
        var roadmap = load(viewer, ROADMAP_READ, id, version);
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        roadmaps.update(roadmap.releaseFromControl(viewer.actor(), today));
    }

    /** «Вернуть на контроль»: by the same person. */
    @Transactional
    public void backUnderControl(Viewer viewer, RoadmapId id, long version) {
        var roadmap = load(viewer, ROADMAP_READ, id, version);
        roadmaps.update(roadmap.backUnderControl(viewer.actor()));
    }

    private Roadmap load(Viewer viewer, Permission permission, RoadmapId id, long version) {
        viewer.require(permission);
        var roadmap = roadmaps.get(id);
        if (roadmap.version() != version) throw new StaleRecord("Roadmap", id);
        return roadmap;
    }
}
