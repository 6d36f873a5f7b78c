/** Ties the module to the others. */
@NullMarked
package opora.staff.internal;

import org.jspecify.annotations.NullMarked;
