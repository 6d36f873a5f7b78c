package opora.staff.internal.post;

import java.time.Instant;
import java.time.LocalDate;

/** What became of a post on a day by an act (изменение должности). */
public record PostChange(
        String kind, String before, String after, LocalDate on, String act, Instant madeAt) {}
