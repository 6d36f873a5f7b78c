/** Bytes of a file kept within bounds: type, archives, XML, text. */
@NullMarked
package opora.reading.internal.file;

import org.jspecify.annotations.NullMarked;
