/** Journeys in a real browser, one per role, and what they share. */
@NullMarked
package opora.journey;

import org.jspecify.annotations.NullMarked;
