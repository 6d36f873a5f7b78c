/** The second step of sign-in: codes of a telephone, recovery codes; what a role demands. */
@NullMarked
package opora.access.internal.second;

import org.jspecify.annotations.NullMarked;
