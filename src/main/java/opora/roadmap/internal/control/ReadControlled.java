package opora.roadmap.internal.control;

import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.MeasureState;
import opora.roadmap.internal.view.RoadmapTop;
import opora.roadmap.internal.view.Views;
import opora.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One act as whoever controls it sees it. */
@Component
class ReadControlled {

    private final Views views;
    private final ControlledRepository acts;

    ReadControlled(Views views, ControlledRepository acts) {
        this.views = views;
        this.acts = acts;
    }

    @Transactional(readOnly = true)
    public ControlledAct read(Viewer viewer, UUID roadmap, boolean own, boolean open) {
        var top = views.top(viewer, roadmap, MeasureFilter.ofRoadmap(roadmap));
        var today = views.today(viewer);
        var rows = acts.come(roadmap, today, false);
        var items = acts.come(roadmap, today, true);
        return new ControlledAct(
                top,
                own,
                open,
                views.orderItems(viewer, roadmap),
                late(viewer, top),
                rows.all(),
                rows.done(),
                items.all(),
                items.done());
    }

    private List<MeasureLine> late(Viewer viewer, RoadmapTop top) {
        var filter = MeasureFilter.ofState(top.head().id(), MeasureState.LATE);
        return views.whole(viewer, filter, top.head().period(), top.head());
    }
}
