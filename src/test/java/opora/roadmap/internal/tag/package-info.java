@NullMarked
package opora.roadmap.internal.tag;

import org.jspecify.annotations.NullMarked;
