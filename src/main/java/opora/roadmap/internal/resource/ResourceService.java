package opora.roadmap.internal.resource;

import java.util.UUID;
import opora.shared.Permission;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what measures need: of one roadmap, of the whole municipality. */
@Service
class ResourceService {

    private final ResourceRepository resources;

    ResourceService(ResourceRepository resources) {
        this.resources = resources;
    }

    @Transactional(readOnly = true)
    public ResourceList ofRoadmap(Viewer viewer, UUID roadmap, String kind, boolean open) {
        viewer.require(Permission.ROADMAP_READ);
        return new ResourceList(resources.ofRoadmap(roadmap), kind, open);
    }

    /** The register belongs to whoever reads reports of the unit. */
    @Transactional(readOnly = true)
    public ResourceList all(Viewer viewer, String kind, boolean open) {
        viewer.require(Permission.REPORT_READ);
        return new ResourceList(resources.within(viewer.scope()), kind, open);
    }
}
