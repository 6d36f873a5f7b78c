/** One person: his card, its forms, his time line. */
@NullMarked
package opora.staff.internal.card;

import org.jspecify.annotations.NullMarked;
