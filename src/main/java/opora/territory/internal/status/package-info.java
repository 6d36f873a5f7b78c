/** Statuses of organisations with their periods and acts. */
@NullMarked
package opora.territory.internal.status;

import org.jspecify.annotations.NullMarked;
