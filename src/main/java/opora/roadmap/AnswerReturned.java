package opora.roadmap;

import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A controller returned an answer with a remark; its author is asked again. */
public record AnswerReturned(
        OccurrenceId occurrence, AnswerId answer, @Nullable PersonId author, String remark) {}
