/**
 * When a measure is due: occurrences made of schedules, the owner's decisions on them, and the one
 * place where lateness is computed. Answers belong to their own package.
 */
@NullMarked
package opora.roadmap.internal.occurrence;

import org.jspecify.annotations.NullMarked;
