/**
 * Personnel: employment as periods, education, categories, experience, what is computed from them,
 * the registry of people, spreadsheets in and out, lists that are confirmed, corrections that are
 * proposed. Owns schema {@code staff}; who a person is belongs to {@code person}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "territory",
            "person",
            "access",
            "notice",
            "document"
        })
package opora.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
