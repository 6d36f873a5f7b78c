/** People, their contacts and where they belong. Owns schema {@code person}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "journal", "territory"})
package opora.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
