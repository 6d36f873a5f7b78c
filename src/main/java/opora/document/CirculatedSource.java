package opora.document;

import java.util.Collection;
import java.util.List;
import opora.shared.Viewer;

/** A kind of documents that can be brought to notice: acts here, plans of modules above. */
public interface CirculatedSource {

    /** What is kept of the kind, never changed: GROUND. */
    String kind();

    /** By id; those the viewer does not see are left out. */
    List<Circulated> things(Viewer viewer, Collection<java.util.UUID> ids);

    /** Those the viewer may send, to choose from. */
    List<Circulated> choice(Viewer viewer);
}
