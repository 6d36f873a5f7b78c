package opora.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import opora.shared.Viewer;

/** What of a module above leans on an act: a part of its card (что стоит на основании). */
public interface GroundUse {

    int order();

    /** Only what the viewer may see. */
    Section section(Viewer viewer, LegalGround ground);

    /** How many things lean on each act; absent for none. One question for all. */
    Map<LegalGroundId, Integer> counts(Viewer viewer, Collection<LegalGroundId> ids);

    /**
     * @param title key of the heading
     */
    record Section(String title, List<Line> lines) {}

    /**
     * @param note words of people under the name
     */
    record Line(String name, String href, String note) {}
}
