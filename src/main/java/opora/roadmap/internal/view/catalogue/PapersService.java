package opora.roadmap.internal.view.catalogue;

import java.util.UUID;
import opora.shared.Permission;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents and indicators of a roadmap. */
@Service
class PapersService {

    private final PapersRepository papers;

    PapersService(PapersRepository papers) {
        this.papers = papers;
    }

    @Transactional(readOnly = true)
    public Papers papers(Viewer viewer, UUID roadmap) {
        viewer.require(Permission.ROADMAP_READ);
        return new Papers(
                papers.passport(roadmap), papers.editions(roadmap), papers.below(roadmap));
    }
}
