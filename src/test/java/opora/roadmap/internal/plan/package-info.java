@NullMarked
package opora.roadmap.internal.plan;

import org.jspecify.annotations.NullMarked;
