@NullMarked
package opora.roadmap.internal.appoint;

import org.jspecify.annotations.NullMarked;
