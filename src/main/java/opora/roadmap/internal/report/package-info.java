/** What was done of a plan: reports on execution, filed reports, pictures of them. */
@NullMarked
package opora.roadmap.internal.report;

import org.jspecify.annotations.NullMarked;
