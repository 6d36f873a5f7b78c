/** Norms of a municipality: shown, set, recomputed. */
@NullMarked
package opora.staff.internal.norm;

import org.jspecify.annotations.NullMarked;
