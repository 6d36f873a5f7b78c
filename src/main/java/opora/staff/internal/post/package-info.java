/** The dictionary of posts on a screen: added, renamed, closed; standings follow. */
@NullMarked
package opora.staff.internal.post;

import org.jspecify.annotations.NullMarked;
