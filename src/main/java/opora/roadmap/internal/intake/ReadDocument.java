package opora.roadmap.internal.intake;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.SystemViewer;
import opora.shared.UnitId;
import opora.shared.Viewer;

/** The work of reading one uploaded file, for any node to take up. */
record ReadDocument(UUID intake, UUID municipality, String scope, String zone)
        implements Serializable {

    static ReadDocument of(Intake intake, Viewer viewer) {
        return new ReadDocument(
                intake.id().value(),
                viewer.municipality().value(),
                intake.scope(),
                viewer.zone().getId());
    }

    Viewer viewer() {
        return SystemViewer.of(
                "reading",
                new UnitId(municipality),
                scope,
                ZoneId.of(zone),
                Permission.ROADMAP_EDIT);
    }
}
