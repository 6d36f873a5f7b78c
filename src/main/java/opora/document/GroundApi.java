package opora.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import opora.shared.Viewer;

/** The catalogue of legal grounds for other modules (правовые основания). */
public interface GroundApi {

    /** Those that hold here: of the viewer's unit, of units above it, of the installation. */
    List<LegalGround> here(Viewer viewer);

    /** By id; those not seen are left out. */
    Map<LegalGroundId, LegalGround> grounds(Viewer viewer, Collection<LegalGroundId> ids);

    /**
     * @throws opora.shared.NotFound when it is not there for this viewer
     */
    LegalGround ground(Viewer viewer, LegalGroundId id);

    /**
     * Enters an act for the viewer's unit and what lies under it.
     *
     * @throws opora.shared.RuleViolation when it is there already
     */
    LegalGround add(Viewer viewer, NewGround wanted);
}
