/** Dates of a plan in people's own calendars, by secret links (iCalendar). */
@NullMarked
package opora.roadmap.internal.feed;

import org.jspecify.annotations.NullMarked;
