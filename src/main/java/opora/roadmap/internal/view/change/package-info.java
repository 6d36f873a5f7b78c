/**
 * What people change from the views: the roadmap's state, rows, dates, executors, resources, talk.
 */
@NullMarked
package opora.roadmap.internal.view.change;

import org.jspecify.annotations.NullMarked;
