package opora.roadmap.internal.occurrence;

import opora.shared.Period;

/**
 * Dates of a roadmap skipped with one reason (пропущенный период).
 *
 * @param period from the first of them to the last
 */
public record SkippedPeriod(String reason, Period period, int dates) {}
