@NullMarked
package opora.portal.internal;

import org.jspecify.annotations.NullMarked;
