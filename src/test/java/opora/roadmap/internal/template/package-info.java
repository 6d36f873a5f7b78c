@NullMarked
package opora.roadmap.internal.template;

import org.jspecify.annotations.NullMarked;
