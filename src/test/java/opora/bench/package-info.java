/** Benchmarks, each with the number it must reach. */
@NullMarked
package opora.bench;

import org.jspecify.annotations.NullMarked;
