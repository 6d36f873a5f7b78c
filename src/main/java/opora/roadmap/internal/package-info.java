/** Inside of the roadmap: plan, occurrences, executors, answers and what is made of them. */
@NullMarked
package opora.roadmap.internal;

import org.jspecify.annotations.NullMarked;
