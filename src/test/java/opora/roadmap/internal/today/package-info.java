@NullMarked
package opora.roadmap.internal.today;

import org.jspecify.annotations.NullMarked;
