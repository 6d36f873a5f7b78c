/** Appointments made in fulfilment of a measure (назначения по мероприятию). */
@NullMarked
package opora.roadmap.internal.appoint;

import org.jspecify.annotations.NullMarked;
