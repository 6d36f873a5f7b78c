package opora.staff.internal.proposal;

import java.time.Instant;

/**
 * Somebody looked at what is kept apart of a person (просмотр закрытых сведений).
 *
 * @param who empty where the reader may not see his name
 * @param what key of what it was opened for
 * @param ground what it was needed for, in words
 */
public record Look(Instant at, String who, String hat, String what, String ground) {}
