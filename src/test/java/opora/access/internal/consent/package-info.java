@NullMarked
package opora.access.internal.consent;

import org.jspecify.annotations.NullMarked;
