/** The tree of units with their kinds and dates. Owns schema {@code territory}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "journal"})
package opora.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
