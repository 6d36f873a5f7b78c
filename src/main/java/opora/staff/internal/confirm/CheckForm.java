package opora.staff.internal.confirm;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A request to confirm lists as it is typed.
 *
 * @param everybody whoever teaches in the municipality, else those of {@code units}
 */
public record CheckForm(
        String title,
        String note,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueOn,
        boolean everybody,
        List<UUID> units,
        long version) {

    public CheckForm(
            @Nullable String title,
            @Nullable String note,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueOn,
            boolean everybody,
            @Nullable List<UUID> units,
            long version) {
        this.title = Objects.requireNonNullElse(title, "").strip();
        this.note = Objects.requireNonNullElse(note, "").strip();
        this.dueOn = dueOn;
        this.everybody = everybody;
        this.units = units == null ? List.of() : List.copyOf(units);
        this.version = version;
    }
}
