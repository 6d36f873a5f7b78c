/** What every module speaks: periods, windows, the viewer, refusals. Owns no table of a module. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package opora.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
