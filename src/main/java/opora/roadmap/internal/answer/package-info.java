/** What executors report, with evidence; what the controller decides of it. */
@NullMarked
package opora.roadmap.internal.answer;

import org.jspecify.annotations.NullMarked;
