/** Tests of what people change from the views. */
@NullMarked
package opora.roadmap.internal.view.change;

import org.jspecify.annotations.NullMarked;
