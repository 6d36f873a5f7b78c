/**
 * Who executes: the printed parties, and the units and people of the municipality they stand for.
 */
@NullMarked
package opora.roadmap.internal.executor;

import org.jspecify.annotations.NullMarked;
