package opora.roadmap.internal.control;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.RoadmapApproval;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.springframework.stereotype.Service;

/**
 * Acts on control. Whom an order names sees his whatever hat he wears; whoever accepts what is
 * reported sees those of his unit too. Each act is read in a transaction of its own, for the hat
 * changes with it.
 */
@Service
public class ControlService {

    private final ControlledRepository acts;
    private final ReadControlled reading;
    private final RoadmapApproval approval;

    ControlService(ControlledRepository acts, ReadControlled reading, RoadmapApproval approval) {
        this.acts = acts;
        this.reading = reading;
        this.approval = approval;
    }

    /** How many acts are laid on the one who looks. */
    public int own(Viewer viewer) {
        return viewer.person() == null ? 0 : acts.own().size();
    }

    List<ControlledAct> all(Viewer viewer) {
        viewer.require(Permission.ROADMAP_READ);
        var found = new ArrayList<ControlledAct>();
        var own = acts.own();
        for (var one : own) found.add(read(viewer, one, true));
        if (viewer.may(Permission.ROADMAP_ACCEPT)) {
            for (var one : acts.within(viewer.scope()))
                if (!own.contains(one)) found.add(read(viewer, one, false));
        }
        return found;
    }

    private ControlledAct read(Viewer viewer, ControlledRepository.Controlled one, boolean own) {
        var open = Scopes.within(one.scope(), viewer.scope());
        if (open) return reading.read(viewer, one.roadmap(), own, true);
        var hat = new ControllerHat(viewer, one.scope());
        return Viewers.as(hat, () -> reading.read(hat, one.roadmap(), own, false));
    }

    void release(Viewer viewer, UUID roadmap, long version) {
        var hat = hat(viewer, roadmap);
        Viewers.as(hat, () -> approval.releaseFromControl(hat, new RoadmapId(roadmap), version));
    }

    void back(Viewer viewer, UUID roadmap, long version) {
        var hat = hat(viewer, roadmap);
        Viewers.as(hat, () -> approval.backUnderControl(hat, new RoadmapId(roadmap), version));
    }

    /** Only whom the order names: the act is looked for among his. */
    private ControllerHat hat(Viewer viewer, UUID roadmap) {
        var act =
                acts.own().stream()
                        .filter(one -> one.roadmap().equals(roadmap))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Roadmap", roadmap));
        return new ControllerHat(viewer, act.scope());
    }
}
