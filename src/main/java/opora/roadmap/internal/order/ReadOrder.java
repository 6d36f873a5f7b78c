package opora.roadmap.internal.order;

import java.util.List;
import opora.document.FileApi;
import opora.document.FileId;
import opora.reading.DocumentReader;
import opora.reading.OrderItem;
import opora.reading.ReadingOptions;
import opora.reading.UnreadableFile;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.Edition;
import opora.roadmap.internal.plan.OrderPlan;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the items of the order in the file a roadmap came from. */
@Service
class ReadOrder {

    private final DocumentReader reader = new DocumentReader();
    private final RoadmapService roadmaps;
    private final OrderPlan plan;
    private final FileApi files;

    ReadOrder(RoadmapService roadmaps, OrderPlan plan, FileApi files) {
        this.roadmaps = roadmaps;
        this.plan = plan;
        this.files = files;
    }

    @Transactional(readOnly = true)
    boolean possible(Viewer viewer, RoadmapId roadmap) {
        return !kept(viewer, roadmap).isEmpty();
    }

    @Transactional
    int read(Viewer viewer, RoadmapId roadmap) {
        var file = kept(viewer, roadmap).stream().findFirst();
        return file.isEmpty() ? 0 : plan.take(viewer, roadmap, items(viewer, file.get()));
    }

    /** Files of the document itself; an amendment brings an order of its own. */
    private List<FileId> kept(Viewer viewer, RoadmapId roadmap) {
        return roadmaps.editions(viewer, roadmap).stream()
                .filter(one -> one.kind() == Edition.Kind.ORIGINAL)
                .map(Edition::file)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<OrderItem> items(Viewer viewer, FileId id) {
        var file = files.get(viewer, id);
        try {
            var layout = reader.open(files.content(file), file.name());
            return reader.read(layout, ReadingOptions.none()).orderItems();
        } catch (UnreadableFile unreadable) {
            throw new RuleViolation("orderItem.unreadable");
        }
    }
}
