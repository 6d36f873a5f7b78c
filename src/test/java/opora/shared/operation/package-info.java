@NullMarked
package opora.shared.operation;

import org.jspecify.annotations.NullMarked;
