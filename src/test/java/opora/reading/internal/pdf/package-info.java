@NullMarked
package opora.reading.internal.pdf;

import org.jspecify.annotations.NullMarked;
