/** Word files before 2007. */
@NullMarked
package opora.reading.internal.doc;

import org.jspecify.annotations.NullMarked;
