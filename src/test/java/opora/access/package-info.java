/** Accounts, hats, appointments. */
@NullMarked
package opora.access;

import org.jspecify.annotations.NullMarked;
