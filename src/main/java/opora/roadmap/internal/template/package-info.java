/**
 * Ready roadmaps to begin with, in plain text files of our own words, read by the same readers as
 * any document. Owns {@code templates/} of the resources; makes drafts through the plan's own door.
 */
@NullMarked
package opora.roadmap.internal.template;

import org.jspecify.annotations.NullMarked;
