/** Work plans of a month or a year, made out of occurrences and own lines. */
@NullMarked
package opora.roadmap.internal.work;

import org.jspecify.annotations.NullMarked;
