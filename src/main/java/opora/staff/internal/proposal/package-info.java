/**
 * Corrections a person proposes in his own card (предложения исправить), and where the facts of it
 * came from. Facts themselves are changed by whoever decides, through what changes them always.
 */
@NullMarked
package opora.staff.internal.proposal;

import org.jspecify.annotations.NullMarked;
