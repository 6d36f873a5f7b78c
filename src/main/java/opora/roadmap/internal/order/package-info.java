/** Items of the order behind a roadmap, kept apart from its measures (пункты приказа). */
@NullMarked
package opora.roadmap.internal.order;

import org.jspecify.annotations.NullMarked;
