package opora.shared.search;

import java.util.List;
import opora.shared.Viewer;

/**
 * A module's part of the search over everything: only what the viewer may see, the likeliest first,
 * in a number of queries that does not grow with what is found.
 */
public interface SearchSource {

    List<Found> find(Viewer viewer, SearchWords words, int most);
}
