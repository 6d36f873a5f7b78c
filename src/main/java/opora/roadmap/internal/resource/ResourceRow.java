package opora.roadmap.internal.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need of one measure and what it was given. */
public record ResourceRow(
        UUID id,
        String kind,
        String need,
        @Nullable BigDecimal amount,
        String provided,
        @Nullable LocalDate providedOn,
        UUID measure,
        String number,
        String title,
        UUID roadmap,
        String roadmapTitle) {

    public boolean given() {
        return providedOn != null;
    }
}
