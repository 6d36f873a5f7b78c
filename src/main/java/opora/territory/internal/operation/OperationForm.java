package opora.territory.internal.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.territory.OperationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * An operation as it is typed.
 *
 * @param other successor, or the new place
 * @param names one organisation a line, for those split off
 */
public record OperationForm(
        @Nullable OperationKind kind,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
        String act,
        @Nullable UUID other,
        String names) {

    public OperationForm(
            @Nullable OperationKind kind,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @Nullable String act,
            @Nullable UUID other,
            @Nullable String names) {
        this.kind = kind;
        this.on = on;
        this.act = Objects.requireNonNullElse(act, "");
        this.other = other;
        this.names = Objects.requireNonNullElse(names, "");
    }

    static OperationForm of(OperationKind kind, LocalDate today) {
        return new OperationForm(kind, today, "", null, "");
    }

    List<String> lines() {
        return names.lines().toList();
    }
}
