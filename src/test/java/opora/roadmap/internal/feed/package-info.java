@NullMarked
package opora.roadmap.internal.feed;

import org.jspecify.annotations.NullMarked;
