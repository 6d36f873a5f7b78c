package opora.shared.calendar;

import java.time.LocalDate;

/** An exception to the five-day week (особый день производственного календаря). */
public record ProductionDay(LocalDate day, WorkingDays.Kind kind, String name) {}
