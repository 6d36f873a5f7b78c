package opora.roadmap.internal.view.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a measure needs and what it was given (ресурс: потребность и обеспечение). */
public record ResourceLine(
        UUID id,
        String kind,
        String need,
        @Nullable BigDecimal amount,
        String provided,
        @Nullable LocalDate providedOn,
        long version) {}
