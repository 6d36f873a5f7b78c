/** Reads a regulation without a table of measures: what it obliges whom to do, clause by clause. */
@NullMarked
package opora.reading.internal.duty;

import org.jspecify.annotations.NullMarked;
