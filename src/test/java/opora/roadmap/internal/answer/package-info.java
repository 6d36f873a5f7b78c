@NullMarked
package opora.roadmap.internal.answer;

import org.jspecify.annotations.NullMarked;
