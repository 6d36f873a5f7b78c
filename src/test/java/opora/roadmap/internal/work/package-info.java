/** Work plans made out of an invented roadmap. */
@NullMarked
package opora.roadmap.internal.work;

import org.jspecify.annotations.NullMarked;
