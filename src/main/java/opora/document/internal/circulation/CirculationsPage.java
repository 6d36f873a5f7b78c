package opora.document.internal.circulation;

import java.util.List;

/**
 * What was sent from here and what came here.
 *
 * @param sends the viewer may send documents
 */
public record CirculationsPage(
        List<CirculationLine> sent, List<CirculationLine> come, boolean sends) {}
