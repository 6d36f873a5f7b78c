/** People who change their employer. */
@NullMarked
package opora.staff.internal.transfer;

import org.jspecify.annotations.NullMarked;
