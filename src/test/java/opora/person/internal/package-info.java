@NullMarked
package opora.person.internal;

import org.jspecify.annotations.NullMarked;
