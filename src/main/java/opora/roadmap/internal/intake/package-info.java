/**
 * Import as a conversation: a file, what was understood of it, what a person answered, and the
 * roadmap it becomes.
 */
@NullMarked
package opora.roadmap.internal.intake;

import org.jspecify.annotations.NullMarked;
