/** The card of an organisation on a day and its form. */
@NullMarked
package opora.territory.internal.card;

import org.jspecify.annotations.NullMarked;
