@NullMarked
package opora.roadmap.internal.order;

import org.jspecify.annotations.NullMarked;
