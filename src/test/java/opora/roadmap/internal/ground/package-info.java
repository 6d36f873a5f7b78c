@NullMarked
package opora.roadmap.internal.ground;

import org.jspecify.annotations.NullMarked;
