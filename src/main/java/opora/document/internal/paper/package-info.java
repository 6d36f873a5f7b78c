/** Papers as files: each format writes the same blocks in its own way. */
@NullMarked
package opora.document.internal.paper;

import org.jspecify.annotations.NullMarked;
