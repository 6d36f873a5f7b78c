/** The whole application, and what all tests stand on. */
@NullMarked
package opora;

import org.jspecify.annotations.NullMarked;
