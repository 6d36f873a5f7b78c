@NullMarked
package opora.document.internal.ground;

import org.jspecify.annotations.NullMarked;
