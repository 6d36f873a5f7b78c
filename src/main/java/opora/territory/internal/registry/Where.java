package opora.territory.internal.registry;

import java.time.LocalDate;
import opora.territory.Unit;

/** The unit whose organisations are listed, and the day they are looked at. */
record Where(Unit unit, LocalDate day) {}
