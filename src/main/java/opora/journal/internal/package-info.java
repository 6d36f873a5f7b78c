/** Reads the journal; only triggers write it. */
@NullMarked
package opora.journal.internal;

import org.jspecify.annotations.NullMarked;
