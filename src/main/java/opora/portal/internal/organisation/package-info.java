/** Organisations on paper: the passport on a day, the registry as a spreadsheet. */
@NullMarked
package opora.portal.internal.organisation;

import org.jspecify.annotations.NullMarked;
