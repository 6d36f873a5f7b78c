/** One measure in full: the printed row, its occurrences with evidence, people, resources, talk. */
@NullMarked
package opora.roadmap.internal.view.measure;

import org.jspecify.annotations.NullMarked;
