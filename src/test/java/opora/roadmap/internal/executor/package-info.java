@NullMarked
package opora.roadmap.internal.executor;

import org.jspecify.annotations.NullMarked;
