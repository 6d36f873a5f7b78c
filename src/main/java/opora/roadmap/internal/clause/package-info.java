/** Clauses of a regulation with their addresses, and the words it explains (пункты и понятия). */
@NullMarked
package opora.roadmap.internal.clause;

import org.jspecify.annotations.NullMarked;
