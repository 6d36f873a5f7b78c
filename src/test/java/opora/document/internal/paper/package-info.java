/** Files are opened again and looked into. */
@NullMarked
package opora.document.internal.paper;

import org.jspecify.annotations.NullMarked;
