@NullMarked
package opora.territory;

import org.jspecify.annotations.NullMarked;
