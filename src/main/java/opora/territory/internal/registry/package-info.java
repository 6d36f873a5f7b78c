/** The registry of organisations: list with facets, tree, counted subjects. */
@NullMarked
package opora.territory.internal.registry;

import org.jspecify.annotations.NullMarked;
