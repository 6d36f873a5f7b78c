/** Corrections people propose in their own cards. */
@NullMarked
package opora.staff.internal.proposal;

import org.jspecify.annotations.NullMarked;
