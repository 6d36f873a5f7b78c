/** Search over everything: asks each module and puts the answers under headings. */
@NullMarked
package opora.portal.internal.find;

import org.jspecify.annotations.NullMarked;
