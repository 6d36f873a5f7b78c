@NullMarked
package opora.portal.internal.find;

import org.jspecify.annotations.NullMarked;
