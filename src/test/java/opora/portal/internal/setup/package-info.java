@NullMarked
package opora.portal.internal.setup;

import org.jspecify.annotations.NullMarked;
