package opora.roadmap.internal.tag;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A priority or a national project (метка).
 *
 * @param scope path of the unit that keeps it; empty for the whole installation
 */
public record Tag(
        UUID id,
        String scope,
        Kind kind,
        String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String note,
        long version) {

    /** Whose priority it is. */
    public enum Kind {
        NATIONAL_PROJECT,
        FEDERAL,
        REGIONAL,
        MUNICIPAL
    }

    public String href() {
        return "/tags/" + id;
    }

    public boolean overOn(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }
}
