/** Tests of personnel. */
@NullMarked
package opora.staff;

import org.jspecify.annotations.NullMarked;
