package opora.staff.internal.transfer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A transfer as it is typed.
 *
 * @param address a municipality, or an organisation of one's own
 * @param inn of the organisation there, when it is known
 */
public record TransferForm(
        @Nullable Way way,
        @Nullable UUID job,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
        String act,
        @Nullable UUID address,
        String inn,
        String note) {

    public TransferForm(
            @Nullable Way way,
            @Nullable UUID job,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
            @Nullable String act,
            @Nullable UUID address,
            @Nullable String inn,
            @Nullable String note) {
        this.way = way;
        this.job = job;
        this.lastDay = lastDay;
        this.act = Objects.requireNonNullElse(act, "").strip();
        this.address = address;
        this.inn = Objects.requireNonNullElse(inn, "").strip();
        this.note = Objects.requireNonNullElse(note, "").strip();
    }

    UUID asked() {
        if (job == null) throw new RuleViolation("transfer.job").at("job");
        return job;
    }

    LocalDate last() {
        if (lastDay == null) throw new RuleViolation("transfer.lastDay").at("lastDay");
        return lastDay;
    }

    String ground() {
        if (act.isEmpty()) throw new RuleViolation("transfer.act").at("act");
        return act;
    }
}
