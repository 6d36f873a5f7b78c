/** Sign-ins for people chosen in the registry. */
@NullMarked
package opora.staff.internal.invite;

import org.jspecify.annotations.NullMarked;
