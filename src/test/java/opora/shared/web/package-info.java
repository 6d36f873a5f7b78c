/** The frame seen: a gallery of its components, without database and sign-in. */
@NullMarked
package opora.shared.web;

import org.jspecify.annotations.NullMarked;
