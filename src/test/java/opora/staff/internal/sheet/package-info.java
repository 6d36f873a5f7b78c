/** Spreadsheets of people. */
@NullMarked
package opora.staff.internal.sheet;

import org.jspecify.annotations.NullMarked;
