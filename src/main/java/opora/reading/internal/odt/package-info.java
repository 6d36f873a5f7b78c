/** OpenDocument texts. */
@NullMarked
package opora.reading.internal.odt;

import org.jspecify.annotations.NullMarked;
