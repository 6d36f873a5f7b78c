/** What was reached of the indicators a roadmap sets, and the facts it rests on (показатели). */
@NullMarked
package opora.roadmap.internal.indicator;

import org.jspecify.annotations.NullMarked;
