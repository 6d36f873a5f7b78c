/** Counts of people. */
@NullMarked
package opora.staff.internal.summary;

import org.jspecify.annotations.NullMarked;
