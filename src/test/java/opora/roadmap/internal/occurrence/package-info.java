@NullMarked
package opora.roadmap.internal.occurrence;

import org.jspecify.annotations.NullMarked;
