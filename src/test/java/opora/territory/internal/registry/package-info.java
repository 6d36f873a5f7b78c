@NullMarked
package opora.territory.internal.registry;

import org.jspecify.annotations.NullMarked;
