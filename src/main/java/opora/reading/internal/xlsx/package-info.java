/** Spreadsheets. */
@NullMarked
package opora.reading.internal.xlsx;

import org.jspecify.annotations.NullMarked;
