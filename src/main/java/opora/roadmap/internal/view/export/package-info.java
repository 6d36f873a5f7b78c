/** What is seen, as a spreadsheet. */
@NullMarked
package opora.roadmap.internal.view.export;

import org.jspecify.annotations.NullMarked;
