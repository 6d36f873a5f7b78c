/** Shapes of what the command line prints, shared by its commands. */
@NullMarked
package opora.reading.internal.json;

import org.jspecify.annotations.NullMarked;
