/**
 * What a result promises and what sort of work a title names: keywords by stems, with priorities.
 */
@NullMarked
package opora.reading.internal.result;

import org.jspecify.annotations.NullMarked;
