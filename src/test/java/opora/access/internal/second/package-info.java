@NullMarked
package opora.access.internal.second;

import org.jspecify.annotations.NullMarked;
