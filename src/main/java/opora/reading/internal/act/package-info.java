/** Clauses, named acts and explained words of an act. */
@NullMarked
package opora.reading.internal.act;

import org.jspecify.annotations.NullMarked;
