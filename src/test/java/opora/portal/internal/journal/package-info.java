@NullMarked
package opora.portal.internal.journal;

import org.jspecify.annotations.NullMarked;
