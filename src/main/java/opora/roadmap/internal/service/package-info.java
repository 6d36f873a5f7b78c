/**
 * How every methodical service stands: who answers, plan, coverage, answers, links (методические
 * службы).
 */
@NullMarked
package opora.roadmap.internal.service;

import org.jspecify.annotations.NullMarked;
