@NullMarked
package opora.roadmap.internal.intake;

import org.jspecify.annotations.NullMarked;
