/** What modules share so that the portal can search over everything. */
@NullMarked
package opora.shared.search;

import org.jspecify.annotations.NullMarked;
