/** Screens of a roadmap as a whole: begun empty, its passport, its copy to a new period. */
@NullMarked
package opora.roadmap.internal.passport;

import org.jspecify.annotations.NullMarked;
