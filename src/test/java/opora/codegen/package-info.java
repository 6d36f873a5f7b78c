/** Makes the jOOQ tables under {@code src/main/java/db} out of the migrations. */
@NullMarked
package opora.codegen;

import org.jspecify.annotations.NullMarked;
