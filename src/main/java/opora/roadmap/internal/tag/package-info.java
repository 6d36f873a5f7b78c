/** Priorities and national projects as tags of roadmaps, measures and indicators (метки). */
@NullMarked
package opora.roadmap.internal.tag;

import org.jspecify.annotations.NullMarked;
