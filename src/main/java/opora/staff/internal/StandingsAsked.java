package opora.staff.internal;

import java.util.List;
import java.util.UUID;

/** Standings of those who work elsewhere now have to be computed there. */
record StandingsAsked(List<UUID> people) {}
