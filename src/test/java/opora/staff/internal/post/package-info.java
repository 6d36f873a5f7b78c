/** The dictionary of posts. */
@NullMarked
package opora.staff.internal.post;

import org.jspecify.annotations.NullMarked;
