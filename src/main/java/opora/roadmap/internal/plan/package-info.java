/**
 * The plan itself: roadmaps, sections, measures, their states and amendments. Knows occurrences and
 * executors; they do not know it.
 */
@NullMarked
package opora.roadmap.internal.plan;

import org.jspecify.annotations.NullMarked;
