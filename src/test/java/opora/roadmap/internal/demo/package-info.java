@NullMarked
package opora.roadmap.internal.demo;

import org.jspecify.annotations.NullMarked;
