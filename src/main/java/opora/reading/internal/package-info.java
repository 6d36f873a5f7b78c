/** How each sort of file becomes a layout, and a layout a roadmap. */
@NullMarked
package opora.reading.internal;

import org.jspecify.annotations.NullMarked;
