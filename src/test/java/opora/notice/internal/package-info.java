@NullMarked
package opora.notice.internal;

import org.jspecify.annotations.NullMarked;
