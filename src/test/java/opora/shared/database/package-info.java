/** The embedded server under kills, and the two roles. */
@NullMarked
package opora.shared.database;

import org.jspecify.annotations.NullMarked;
