/** What measures need and what they were given, in one list (ресурсы мероприятий). */
@NullMarked
package opora.roadmap.internal.resource;

import org.jspecify.annotations.NullMarked;
