package opora.roadmap;

import java.time.LocalDate;

/** An occurrence was done as printed: everybody asked has answered and was accepted. */
public record OccurrenceAccepted(OccurrenceId occurrence, LocalDate doneOn) {}
