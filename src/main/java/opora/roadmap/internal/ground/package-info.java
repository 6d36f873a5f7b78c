/** On which acts and clauses roadmaps, measures and work plans lean (ссылки на основания). */
@NullMarked
package opora.roadmap.internal.ground;

import org.jspecify.annotations.NullMarked;
