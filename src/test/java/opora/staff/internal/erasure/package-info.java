@NullMarked
package opora.staff.internal.erasure;

import org.jspecify.annotations.NullMarked;
