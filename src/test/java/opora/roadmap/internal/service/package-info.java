@NullMarked
package opora.roadmap.internal.service;

import org.jspecify.annotations.NullMarked;
