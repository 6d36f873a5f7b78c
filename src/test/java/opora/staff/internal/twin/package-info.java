/** Cards entered twice. */
@NullMarked
package opora.staff.internal.twin;

import org.jspecify.annotations.NullMarked;
