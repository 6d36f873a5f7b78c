@NullMarked
package opora.roadmap.internal.resource;

import org.jspecify.annotations.NullMarked;
