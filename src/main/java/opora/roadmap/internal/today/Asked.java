package opora.roadmap.internal.today;

import java.util.UUID;

/** Somebody a date is laid on (кому поручено). */
public record Asked(UUID assignment, String name, boolean answered) {}
