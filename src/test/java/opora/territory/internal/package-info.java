@NullMarked
package opora.territory.internal;

import org.jspecify.annotations.NullMarked;
