/** Invented careers of the demo. */
@NullMarked
package opora.staff.internal.demo;

import org.jspecify.annotations.NullMarked;
