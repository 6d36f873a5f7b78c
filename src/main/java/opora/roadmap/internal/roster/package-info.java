/**
 * Who executes a plan: the printed wordings, whom they stand for here, and those nobody knows yet.
 */
@NullMarked
package opora.roadmap.internal.roster;

import org.jspecify.annotations.NullMarked;
