package opora.roadmap.internal.view.catalogue;

import java.util.UUID;
import opora.shared.Permission;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents, indicators and history of a roadmap, history of a measure. */
@Service
class PapersService {

    private final PapersRepository papers;
    private final HistoryRepository history;

    PapersService(PapersRepository papers, HistoryRepository history) {
        this.papers = papers;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public Papers papers(Viewer viewer, UUID roadmap) {
        viewer.require(Permission.ROADMAP_READ);
        return new Papers(
                papers.passport(roadmap), papers.editions(roadmap), papers.below(roadmap));
    }

    @Transactional(readOnly = true)
    public HistoryPage ofRoadmap(Viewer viewer, UUID roadmap, @Nullable Long before) {
        viewer.require(Permission.ROADMAP_READ);
        return HistoryPage.of(history.ofRoadmap(roadmap, before));
    }

    @Transactional(readOnly = true)
    public HistoryPage ofMeasure(Viewer viewer, UUID measure, @Nullable Long before) {
        viewer.require(Permission.ROADMAP_READ);
        return HistoryPage.of(history.ofMeasure(measure, before));
    }
}
