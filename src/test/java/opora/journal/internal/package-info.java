@NullMarked
package opora.journal.internal;

import org.jspecify.annotations.NullMarked;
