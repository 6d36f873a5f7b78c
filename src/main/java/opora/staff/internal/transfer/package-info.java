/**
 * People go from one employer to another: within a municipality at once, beyond it by a sent card.
 */
@NullMarked
package opora.staff.internal.transfer;

import org.jspecify.annotations.NullMarked;
