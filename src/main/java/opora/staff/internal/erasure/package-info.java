/** People who left: how long their cards are kept, and deletion by an act. */
@NullMarked
package opora.staff.internal.erasure;

import org.jspecify.annotations.NullMarked;
