/** The Russian production calendar: which days are worked (производственный календарь). */
@NullMarked
package opora.shared.calendar;

import org.jspecify.annotations.NullMarked;
