@NullMarked
package opora.roadmap.internal.clause;

import org.jspecify.annotations.NullMarked;
