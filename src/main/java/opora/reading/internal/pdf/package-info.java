/** PDF with a text layer. */
@NullMarked
package opora.reading.internal.pdf;

import org.jspecify.annotations.NullMarked;
