/** Public pages, looked at by nobody in particular. */
@NullMarked
package opora.roadmap.internal.published;

import org.jspecify.annotations.NullMarked;
