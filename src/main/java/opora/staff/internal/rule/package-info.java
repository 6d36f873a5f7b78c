/** Rules of personnel and what is computed by them; no SQL, no Spring. */
@NullMarked
package opora.staff.internal.rule;

import org.jspecify.annotations.NullMarked;
