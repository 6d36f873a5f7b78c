@NullMarked
package opora.roadmap.internal.indicator;

import org.jspecify.annotations.NullMarked;
