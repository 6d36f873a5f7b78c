package opora.territory.internal.status;

import java.time.LocalDate;
import java.util.Objects;
import opora.territory.StatusKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A status as it is typed. */
public record StatusForm(
        @Nullable StatusKind kind,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
        String act,
        String note) {

    public StatusForm(
            @Nullable StatusKind kind,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
            @Nullable String act,
            @Nullable String note) {
        this.kind = kind;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.act = Objects.requireNonNullElse(act, "");
        this.note = Objects.requireNonNullElse(note, "");
    }

    static StatusForm empty(LocalDate today) {
        return new StatusForm(null, today, null, "", "");
    }
}
