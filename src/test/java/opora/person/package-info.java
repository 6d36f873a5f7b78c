/** Tests of people. */
@NullMarked
package opora.person;

import org.jspecify.annotations.NullMarked;
