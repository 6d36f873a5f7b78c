/** What a person watches over by an order, whatever hat he wears (контроль исполнения). */
@NullMarked
package opora.roadmap.internal.control;

import org.jspecify.annotations.NullMarked;
