/** Setting up a municipality in minutes: name, organisations from a list, invitations. */
@NullMarked
package opora.portal.internal.setup;

import org.jspecify.annotations.NullMarked;
