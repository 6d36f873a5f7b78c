/** Who issued a document, when, and for what years. */
@NullMarked
package opora.reading.internal.passport;

import org.jspecify.annotations.NullMarked;
