/** Spreadsheets of people in: columns, checks, the run and its undoing. */
@NullMarked
package opora.staff.internal.sheet;

import org.jspecify.annotations.NullMarked;
