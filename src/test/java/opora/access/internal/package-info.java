@NullMarked
package opora.access.internal;

import org.jspecify.annotations.NullMarked;
