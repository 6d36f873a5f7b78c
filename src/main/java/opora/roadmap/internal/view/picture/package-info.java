/** Pictures of a plan, drawn here as SVG: diagram, year wheel; calendar and board beside them. */
@NullMarked
package opora.roadmap.internal.view.picture;

import org.jspecify.annotations.NullMarked;
