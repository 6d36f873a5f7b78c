package opora.person;

import java.time.Instant;
import java.util.UUID;
import opora.shared.PersonId;

/** Somebody said that these are two people (это разные люди). */
public record Different(UUID id, PersonId first, PersonId second, Instant saidAt) {}
