/** Cards entered twice: found, compared, told apart, merged, put back. */
@NullMarked
package opora.staff.internal.twin;

import org.jspecify.annotations.NullMarked;
