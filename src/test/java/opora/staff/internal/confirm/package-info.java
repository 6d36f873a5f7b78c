/** Lists that are checked and confirmed. */
@NullMarked
package opora.staff.internal.confirm;

import org.jspecify.annotations.NullMarked;
