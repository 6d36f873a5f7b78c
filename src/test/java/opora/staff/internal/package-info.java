/** Tests of personnel. */
@NullMarked
package opora.staff.internal;

import org.jspecify.annotations.NullMarked;
