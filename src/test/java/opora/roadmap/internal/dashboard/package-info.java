@NullMarked
package opora.roadmap.internal.dashboard;

import org.jspecify.annotations.NullMarked;
