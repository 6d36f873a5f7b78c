/** What a text converter leaves of a document. */
@NullMarked
package opora.reading.internal.txt;

import org.jspecify.annotations.NullMarked;
