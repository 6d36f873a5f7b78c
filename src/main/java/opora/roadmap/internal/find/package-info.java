/** The roadmap's part of the search over everything. */
@NullMarked
package opora.roadmap.internal.find;

import org.jspecify.annotations.NullMarked;
