/**
 * The roadmaps of a municipality as a list, and what stands behind one: documents, indicators,
 * history.
 */
@NullMarked
package opora.roadmap.internal.view.catalogue;

import org.jspecify.annotations.NullMarked;
