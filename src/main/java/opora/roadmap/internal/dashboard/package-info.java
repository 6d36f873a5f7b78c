/** How a municipality stands: what is late or stuck, who answers, what is on control (сводка). */
@NullMarked
package opora.roadmap.internal.dashboard;

import org.jspecify.annotations.NullMarked;
