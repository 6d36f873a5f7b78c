/**
 * Reads an office file into a roadmap: layout, columns, terms, executors, results. A pure library:
 * bytes and text in, records out; no database, no Spring. It keeps the printed word beside what was
 * understood and says where it doubts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package opora.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
