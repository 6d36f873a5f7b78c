/** An invented country of any size in the tables of the product. */
@NullMarked
package opora.bench.country;

import org.jspecify.annotations.NullMarked;
