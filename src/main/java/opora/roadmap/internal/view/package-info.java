/**
 * The plan as people see it: the table and its filters, pictures, the page of a measure. Reads the
 * roadmap's tables and changes nothing itself.
 */
@NullMarked
package opora.roadmap.internal.view;

import org.jspecify.annotations.NullMarked;
