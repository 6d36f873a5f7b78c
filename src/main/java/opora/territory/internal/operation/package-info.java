/** What is done to organisations on a day by an act, and how a mistake is undone. */
@NullMarked
package opora.territory.internal.operation;

import org.jspecify.annotations.NullMarked;
