/** Documents brought to notice. */
@NullMarked
package opora.document.internal.circulation;

import org.jspecify.annotations.NullMarked;
