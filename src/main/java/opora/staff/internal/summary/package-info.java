/** Numbers by schools on any day. */
@NullMarked
package opora.staff.internal.summary;

import org.jspecify.annotations.NullMarked;
