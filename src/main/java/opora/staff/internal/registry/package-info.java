/** The list of people: search, facets, pages, files. */
@NullMarked
package opora.staff.internal.registry;

import org.jspecify.annotations.NullMarked;
