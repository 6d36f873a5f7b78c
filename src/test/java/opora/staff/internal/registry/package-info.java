/** Cards. */
@NullMarked
package opora.staff.internal.registry;

import org.jspecify.annotations.NullMarked;
