/** Reports on an invented plan in the middle of its life. */
@NullMarked
package opora.roadmap.internal.report;

import org.jspecify.annotations.NullMarked;
