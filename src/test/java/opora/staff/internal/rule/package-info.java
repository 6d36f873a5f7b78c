/** Rules of personnel. */
@NullMarked
package opora.staff.internal.rule;

import org.jspecify.annotations.NullMarked;
