/** What tests of the roadmap stand on: an invented town, its people, readings of documents. */
@NullMarked
package opora.roadmap;

import org.jspecify.annotations.NullMarked;
