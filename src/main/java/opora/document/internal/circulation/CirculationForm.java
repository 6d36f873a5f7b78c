package opora.document.internal.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A circulation as it is typed.
 *
 * @param things keys of the documents, «GROUND:…»
 * @param everybody all organisations, else those of {@code units}; people are named afterwards
 */
public record CirculationForm(
        String title,
        String note,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueOn,
        Reach reach,
        List<String> things,
        boolean everybody,
        List<UUID> units) {

    public CirculationForm(
            @Nullable String title,
            @Nullable String note,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueOn,
            @Nullable Reach reach,
            @Nullable List<String> things,
            boolean everybody,
            @Nullable List<UUID> units) {
        this.title = Objects.requireNonNullElse(title, "").strip();
        this.note = Objects.requireNonNullElse(note, "").strip();
        this.dueOn = dueOn;
        this.reach = Objects.requireNonNullElse(reach, Reach.HEADS);
        this.things =
                things == null
                        ? List.of()
                        : things.stream().filter(one -> !one.isBlank()).distinct().toList();
        this.everybody = everybody;
        this.units = units == null ? List.of() : List.copyOf(units);
    }
}
