@NullMarked
package opora.shared.backup;

import org.jspecify.annotations.NullMarked;
