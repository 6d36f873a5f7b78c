package opora.roadmap.internal.passport;

import java.util.List;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.Viewer;
import opora.shared.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents a roadmap may be made in fulfilment of («во исполнение»). */
@Component
public class Parents {

    private final RoadmapService roadmaps;

    Parents(RoadmapService roadmaps) {
        this.roadmaps = roadmaps;
    }

    public List<Choice> choices(Viewer viewer, @Nullable RoadmapId itself) {
        return roadmaps.list(viewer).stream()
                .filter(one -> !one.id().equals(itself))
                .map(one -> new Choice(one.id().toString(), one.passport().title()))
                .toList();
    }
}
