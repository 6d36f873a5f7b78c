/** Papers that tests write as files. */
@NullMarked
package opora.document;

import org.jspecify.annotations.NullMarked;
