/** Progress of a plan for everybody: published, looked at without sign-in. */
@NullMarked
package opora.roadmap.internal.published;

import org.jspecify.annotations.NullMarked;
