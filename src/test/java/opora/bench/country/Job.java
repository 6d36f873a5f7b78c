package opora.bench.country;

import java.time.LocalDate;
import java.util.UUID;
import opora.staff.internal.rule.EmploymentKind;
import org.jspecify.annotations.Nullable;

/** A post somebody holds or held. */
record Job(
        UUID id,
        Place place,
        Post post,
        EmploymentKind kind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
