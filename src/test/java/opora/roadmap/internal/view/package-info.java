@NullMarked
package opora.roadmap.internal.view;

import org.jspecify.annotations.NullMarked;
