@NullMarked
package opora.territory.internal.card;

import org.jspecify.annotations.NullMarked;
