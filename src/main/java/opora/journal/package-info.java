/** Changes kept line by line and their screens. Owns schema {@code journal}. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package opora.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
