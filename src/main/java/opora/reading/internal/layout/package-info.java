/** Finds the roadmap in a layout: columns, sections, measures, indicators, duties. */
@NullMarked
package opora.reading.internal.layout;

import org.jspecify.annotations.NullMarked;
