/**
 * Accounts, hats, invitations, appointments, sign-in. Owns schema {@code access}; knows nothing of
 * roadmaps.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "journal", "territory", "person", "notice"})
package opora.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
