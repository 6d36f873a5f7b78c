@NullMarked
package opora.roadmap.internal.view.picture;

import org.jspecify.annotations.NullMarked;
