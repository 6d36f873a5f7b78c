/**
 * The home page, the setting up of a municipality and the demo: composition only. Owns no table.
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
            "document",
            "reading",
            "roadmap"
        })
package opora.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
