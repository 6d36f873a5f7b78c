/** Reminders and letters, at most one a person a day. Owns schema {@code notice}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "journal", "territory", "person"})
package opora.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
