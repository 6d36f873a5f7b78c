@NullMarked
package opora.document.internal;

import org.jspecify.annotations.NullMarked;
