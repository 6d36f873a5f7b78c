/** Cards. */
@NullMarked
package opora.staff.internal.card;

import org.jspecify.annotations.NullMarked;
