package opora.roadmap;

import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An executor said that an occurrence was done; its controller may decide. */
public record OccurrenceReported(
        OccurrenceId occurrence, AnswerId answer, @Nullable PersonId author) {}
