/**
 * Personnel: employment as periods, education, categories, experience, what is computed from them,
 * the registry of people and spreadsheets in and out. Owns schema {@code staff}; who a person is
 * belongs to {@code person}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "journal", "territory", "person", "document"})
package opora.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
