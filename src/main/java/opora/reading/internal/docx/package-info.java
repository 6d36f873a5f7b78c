/** Word files since 2007. */
@NullMarked
package opora.reading.internal.docx;

import org.jspecify.annotations.NullMarked;
